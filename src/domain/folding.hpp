#pragma once

#include <string>
#include <string_view>
#include <unicode/unistr.h>

namespace kept {

/// The text without what makes no difference: capitals, widths, invisible marks; its accents stand apart.
icu::UnicodeString folded(std::string_view text);

/// Whether every word of a search stands in a text, capitals and accents aside. Nothing searched is found.
bool is_found(std::string_view search, std::string_view text);

}  // namespace kept
