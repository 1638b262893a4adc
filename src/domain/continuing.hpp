#pragma once

#include <optional>
#include <vector>

#include "domain/history.hpp"

namespace kept {

/// One period of a predecessor, before its successor took over; nothing: a gap.
struct EarlierValue {
    Period period;
    std::optional<Decimal> value;
};

/// A KPI continues one that has something to show: at least one number was said.
Result<KpiId> may_continue(const History& predecessor);

/// Whether the earlier history can stand before the own one on the same ground: counted in the same unit and
/// currency, and as often.
bool is_counted_alike(const Kpi& kpi, const Kpi& predecessor);

/// The predecessor's numbers up to the first period of its successor, from its own first number on. History:
/// they count for no record, no six and no outcome of the successor.
std::vector<EarlierValue> earlier_values(const History& predecessor, const Schedule& schedule,
                                         const Kpi& successor);

}  // namespace kept
