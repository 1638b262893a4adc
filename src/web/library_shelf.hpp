#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/library_example.hpp"
#include "domain/search_words.hpp"
#include "storage/store.hpp"
#include "views/library.hpp"
#include "web/people.hpp"

namespace kept::web {

/// The organisation's own examples, each with who added it.
std::vector<views::ShelvedExample> own_shelf(storage::Connection& connection, const SignedIn& me);

/// What holds the searched words, of the program's examples and the organisation's own together, the best
/// first. Both languages are searched at once.
std::vector<views::ShelvedExample> found_on(const std::vector<views::ShelvedExample>& own,
                                            std::string_view search, Slips slips = Slips::forgiven);

/// Nothing for an id of none, and for one that was taken away.
std::optional<LibraryExample> example_to_take(storage::Connection& connection, const SignedIn& me,
                                              std::string_view id);

}  // namespace kept::web
