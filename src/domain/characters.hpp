#pragma once

#include <string>
#include <string_view>

namespace kept {

/// Whether every byte belongs to a well-formed UTF-8 character.
bool is_utf8(std::string_view text);

/// The code points of a UTF-8 text; bytes that are no UTF-8 become U+FFFD.
std::u32string characters_of(std::string_view utf8);

/// The UTF-8 text of code points.
std::string utf8_of(std::u32string_view characters);

/// White space of any kind: spaces of every width, tabs, line breaks. Invisible marks are no spaces.
bool is_space(char32_t character);

/// The text without the white space at its ends.
std::u32string_view without_outer_spaces(std::u32string_view text);

}  // namespace kept
