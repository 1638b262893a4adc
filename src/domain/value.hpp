#pragma once

#include <string_view>

#include "domain/decimal.hpp"
#include "domain/measure.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// NUMBERS, rule 4: at most 500 billion to either side; a count starts at zero, a score runs from −100 to
/// 100.
Result<Decimal> in_range(Decimal value, Unit unit, std::string_view field);

/// Says how many decimals the KPI has: 0 to 4.
Refusal too_many_decimals(int decimals, std::string_view field);

/// A number that a KPI can be said in: with at most its decimals, and in the range of its unit.
Result<Decimal> value_in(const Measure& measure, Decimal value, std::string_view field);

}  // namespace kept
