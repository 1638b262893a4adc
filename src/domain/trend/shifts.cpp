#include "domain/trend/shifts.hpp"

#include <algorithm>

#include "domain/trend/parameters.hpp"

namespace kept::trend {
namespace {

/// Most series have no shift, and to know that takes no branch that goes now this way, now that.
bool has_shift(std::span<const double> values, double centre, const Tolerance& tolerance) {
    std::size_t above = 0;
    std::size_t below = 0;
    std::size_t longest = 0;
    for (const double value : values) {
        above = (above + 1) * static_cast<std::size_t>(tolerance.is_above(value, centre));
        below = (below + 1) * static_cast<std::size_t>(tolerance.is_below(value, centre));
        longest = std::max({longest, above, below});
    }
    return longest >= shift_reports;
}

/// The run from first up to, not including, end.
void end_run(const Stretch& stretch, std::size_t first, std::size_t end, Side side,
             std::vector<Run>& shifts) {
    if (side == Side::none || end - first < shift_reports) return;
    shifts.push_back(stretch.run(first, end - 1, side));
    for (Marks& marks : stretch.marks.subspan(first, end - first)) marks.shift = side;
}

}  // namespace

void mark_shifts(const Stretch& stretch, double centre, const Tolerance& tolerance,
                 std::vector<Run>& shifts) {
    if (!has_shift(stretch.values, centre, tolerance)) return;
    std::size_t first = 0;
    Side side = Side::none;
    for (std::size_t at = 0; at < stretch.size(); ++at) {
        const Side stands = tolerance.side_of(stretch.values[at], centre);
        if (stands == side) continue;
        end_run(stretch, first, at, side, shifts);
        first = at;
        side = stands;
    }
    end_run(stretch, first, stretch.size(), side, shifts);
}

}  // namespace kept::trend
