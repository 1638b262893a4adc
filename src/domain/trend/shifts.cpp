#include "domain/trend/shifts.hpp"

#include "domain/trend/parameters.hpp"

namespace kept::trend {
namespace {

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
