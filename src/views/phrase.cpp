#include "views/phrase.hpp"

namespace kept::views {
namespace {

/// Where a hole {0} to {9} begins, or npos.
std::size_t next_hole(std::string_view text) {
    for (auto at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
        const bool is_hole =
            at + 2 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9' && text[at + 2] == '}';
        if (is_hole) return at;
    }
    return std::string_view::npos;
}

}  // namespace

Html compose_phrase(std::string_view sentence, std::span<const Piece> pieces) {
    Html made;
    while (true) {
        const auto hole = next_hole(sentence);
        Piece(sentence.substr(0, hole)).append_to(made.text_);
        if (hole == std::string_view::npos) return made;
        const auto which = static_cast<std::size_t>(sentence[hole + 1] - '0');
        if (which < pieces.size()) pieces[which].append_to(made.text_);
        sentence.remove_prefix(hole + 3);
    }
}

}  // namespace kept::views
