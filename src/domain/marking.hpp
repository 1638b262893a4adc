#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/search_words.hpp"

namespace kept {

/// Whether a part of a text is what was searched.
enum class Mark { plain, found };

struct MarkedPart {
    std::string text;
    Mark mark = Mark::plain;

    bool operator==(const MarkedPart&) const = default;
};

/// A text in parts, with those marked that hold what was searched: the letters themselves, or where no word
/// of the text holds them, the words that are meant when the fewest slips are forgiven.
std::vector<MarkedPart> marked(std::string_view text, const SearchWords& searched,
                               Slips slips = Slips::forgiven);

/// The text around the first thing found in it, with "…" where it was cut off. A short text is whole.
std::string snippet(std::string_view text, const SearchWords& searched);

}  // namespace kept
