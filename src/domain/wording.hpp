#pragma once

#include <string>
#include <string_view>

#include "domain/refusal.hpp"

namespace kept {

/// What kind of text a field asks for, and with it how long it may be, in characters as people count them.
enum class Wording {
    name,      ///< one line of at most 80
    sentence,  ///< one line of at most 280
    note       ///< lines, at most 2,000
};

/// A text that must be there: as worded_or_empty, and an empty one is refused with the sentence given.
Result<std::string> worded(std::string_view field, std::string_view typed, Wording wording,
                           std::string_view when_empty);

/// The text as it is kept: normalised (NFC), without white space at its ends, its line breaks one "\n" each
/// in a note and every run of white space one space elsewhere. A text of which nothing would be seen is
/// empty. Markup is text like any other. Refused are ill-formed UTF-8, control characters, and bidirectional
/// embeddings, overrides and isolates that are not closed on their line in the order they were opened; closed
/// ones are kept.
Result<std::string> worded_or_empty(std::string_view field, std::string_view typed, Wording wording);

}  // namespace kept
