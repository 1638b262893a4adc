#include "domain/trend/new_start.hpp"

#include <algorithm>

#include "domain/trend/parameters.hpp"

namespace kept::trend {

std::optional<PeriodIndex> suggested_start(const Series& series, const Reading& reading) {
    if (reading.shifts.empty()) return std::nullopt;
    const Segment& segment = reading.segments.back();
    const PeriodIndex start = reading.shifts.back().first;
    if (start < segment.first || start == series.periods[segment.first_report]) return std::nullopt;
    const auto following = series.periods.end() - std::ranges::upper_bound(series.periods, start);
    if (static_cast<std::size_t>(following) < reports_after_start) return std::nullopt;
    return start;
}

}  // namespace kept::trend
