#pragma once

#include <optional>
#include <string_view>

#include "views/search.hpp"
#include "web/things_in_sight.hpp"

namespace kept::web {

/// What was said about numbers in sight and holds every searched word, and how far back it was looked.
struct DiscussionsFound {
    views::HitGroup group;
    std::optional<Instant> looked_back_to;  ///< where it stopped before the first of all
};

/// Of what was said before an entry, the newest first and so many at most. With slips forgiven only where
/// nobody wrote the words as they are searched.
DiscussionsFound discussions_found(storage::Connection& connection, const SignedIn& me,
                                   const ThingsInSight& things, std::string_view search, Sequence before,
                                   std::size_t most);

}  // namespace kept::web
