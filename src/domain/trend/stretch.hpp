#pragma once

#include <span>

#include "domain/trend/reading.hpp"
#include "domain/trend/series.hpp"

namespace kept::trend {

/// The reports of one segment, and where the rules mark them. Nothing crosses its ends (TRENDS 2.4), and gaps
/// are not in it (TRENDS 2.1).
struct Stretch {
    std::span<const double> values;
    std::span<const PeriodIndex> periods;
    std::span<Marks> marks;

    std::size_t size() const { return values.size(); }

    /// TRENDS 2.3: a run of successive reports knows whether a period between its ends has none.
    Run run(std::size_t first, std::size_t last, Side side) const {
        const std::size_t length = last - first + 1;
        return {.first = periods[first],
                .last = periods[last],
                .side = side,
                .length = length,
                .has_gap = periods[last] - periods[first] + 1 != length};
    }
};

}  // namespace kept::trend
