#include "domain/trend/trends.hpp"

#include "domain/trend/parameters.hpp"

namespace kept::trend {
namespace {

/// Where a value went from the one before; reported values are compared exactly (TRENDS 1.3).
Side move(double before, double value) {
    if (value > before) return Side::high;
    return value < before ? Side::low : Side::none;
}

void end_run(const Stretch& stretch, std::size_t first, std::size_t last, Side side,
             std::vector<Run>& trends) {
    if (side == Side::none || last - first + 1 < trend_reports) return;
    trends.push_back(stretch.run(first, last, side));
    for (Marks& marks : stretch.marks.subspan(first, last - first + 1)) marks.trend = side;
}

}  // namespace

void mark_trends(const Stretch& stretch, std::vector<Run>& trends) {
    if (stretch.size() < trend_reports) return;
    std::size_t first = 0;
    Side side = Side::none;
    for (std::size_t at = 1; at < stretch.size(); ++at) {
        const Side moved = move(stretch.values[at - 1], stretch.values[at]);
        if (moved == side) continue;
        end_run(stretch, first, at - 1, side, trends);
        first = at - 1;
        side = moved;
    }
    end_run(stretch, first, stretch.size() - 1, side, trends);
}

}  // namespace kept::trend
