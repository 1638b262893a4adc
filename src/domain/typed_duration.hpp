#pragma once

#include <optional>
#include <string_view>

#include "domain/numeral.hpp"

namespace kept {

/// A duration as people write it, in minutes (NUMBERS, rule 5): "90", "90 min", "1,5 u", "1:30", "1u30".
/// Nothing when it is none.
std::optional<Numeral> read_duration(std::u32string_view text, Tongue language);

/// Hours and minutes in shape, but the minutes are not two digits below 60: "1:75", "1u5".
bool has_impossible_minutes(std::u32string_view text);

}  // namespace kept
