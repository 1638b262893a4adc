#include "web/best_before.hpp"

#include <algorithm>

namespace kept::web {

std::optional<Decimal> best_before(const History& history, const Slot& slot) {
    if (!slot.is_record) return std::nullopt;
    std::vector<Decimal> earlier;
    const SaidByPeriod said = said_by_period(history);
    for (const Period& each : said.with_value())
        if (each < slot.period) earlier.push_back(*said.about(each).latest()->value);
    return history.kpi.direction == Direction::increase ? std::ranges::max(earlier)
                                                        : std::ranges::min(earlier);
}

}  // namespace kept::web
