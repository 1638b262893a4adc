#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/measure.hpp"

namespace kept {

/// The text without one sign that belongs to the measure, from either end (NUMBERS, rule 1): "%" with a
/// percentage, with money its code or €, $ or £. Behind a leading + or − it stands at the end as well: "−€ 5"
/// is "−5". Without such a sign the text stays as it is.
std::u32string without_unit_sign(std::u32string_view text, const Measure& measure);

/// The text without the sign or code of a currency that is not the measure's; nothing when none stands at its
/// ends, or when the measure is no money.
std::optional<std::u32string> without_other_currency(std::u32string_view text, const Measure& measure);

}  // namespace kept
