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

/// Where the search goes on, and what it looks for.
struct DiscussionsSought {
    std::string_view search;
    Slips slips = Slips::forgiven;  ///< only where nobody wrote the words as they are searched
    Sequence before = 0;            ///< the entry before which it was said
    std::size_t most = 0;
};

/// The newest first.
DiscussionsFound discussions_found(storage::Connection& connection, const SignedIn& me,
                                   const ThingsInSight& things, const DiscussionsSought& sought);

}  // namespace kept::web
