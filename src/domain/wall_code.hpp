#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// The short code that a screen shows: eight letters and figures that are not mistaken for each other, made
/// of the first forty bits of a digest in hexadecimal digits.
std::string wall_code_of(std::string_view digest);

/// As somebody typed it, with or without the dash, in small letters or capitals. Nothing: it cannot be one.
std::optional<std::string> read_wall_code(std::string_view typed);

/// "ABCD-EFGH".
std::string shown_wall_code(std::string_view code);

}  // namespace kept
