#include "domain/value.hpp"

namespace kept {
namespace {

constexpr Decimal highest_score = whole(100);

bool is_within(Decimal value, Decimal largest) {
    return value <= largest && value.ten_thousandths >= -largest.ten_thousandths;
}

}  // namespace

Result<Decimal> in_range(Decimal value, Unit unit, std::string_view field) {
    if (unit == Unit::count && value < Decimal{}) return refuse(field, "A count starts at zero.");
    if (unit == Unit::score && !is_within(value, highest_score))
        return refuse(field, "A score runs from −100 to 100.");
    if (!is_within(value, largest_number))
        return refuse(field, "That is too large. Numbers run from −500 billion to 500 billion.");
    return value;
}

Refusal too_many_decimals(int decimals, std::string_view field) {
    switch (decimals) {
        case 0:
            return refuse(field, "This KPI has no decimals.").error();
        case 1:
            return refuse(field, "This KPI has one decimal.").error();
        case 2:
            return refuse(field, "This KPI has two decimals.").error();
        case 3:
            return refuse(field, "This KPI has three decimals.").error();
        default:
            return refuse(field, "This KPI has four decimals.").error();
    }
}

Result<Decimal> value_in(const Measure& measure, Decimal value, std::string_view field) {
    if (decimals_needed(value) > measure.decimals)
        return std::unexpected(too_many_decimals(measure.decimals, field));
    return in_range(value, measure.unit, field);
}

}  // namespace kept
