#pragma once

#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

Html compose_phrase(std::string_view sentence, std::span<const Piece> pieces);

/// A translated sentence with markup or text in its holes:
/// phrase(say, "The huddle starts in {0}.", html("<b>{}</b>", "18 minutes")).
/// The sentence itself and every text are escaped.
template <class... Values>
Html phrase(const language::Language& say, language::Sentence<sizeof...(Values)> english,
            const Values&... values) {
    const std::array<Piece, sizeof...(Values)> pieces{Piece(values)...};
    return compose_phrase(say.text(english.english()), pieces);
}

/// Text made strong, for the holes of a phrase.
inline Html strong(std::string_view text) {
    return html("<b>{}</b>", text);
}

}  // namespace kept::views
