#include "domain/continuing.hpp"

namespace kept {

Result<KpiId> may_continue(const History& predecessor) {
    if (said_by_period(predecessor).with_value().empty())
        return refuse("continues", "That number has no history yet to continue.");
    return predecessor.kpi.id;
}

bool is_counted_alike(const Kpi& kpi, const Kpi& predecessor) {
    return kpi.measure.unit == predecessor.measure.unit &&
           kpi.measure.currency == predecessor.measure.currency && kpi.cadence == predecessor.cadence;
}

std::vector<EarlierValue> earlier_values(const History& predecessor, const Schedule& schedule,
                                         const Kpi& successor) {
    const SaidByPeriod said = said_by_period(predecessor);
    std::vector<EarlierValue> values;
    if (said.with_value().empty() || !is_counted_alike(successor, predecessor.kpi)) return values;
    std::optional<Period> period = said.with_value().front();
    const Period last = said.with_value().back();
    for (; period && *period <= last && *period < successor.first_period; period = schedule.next(*period)) {
        const Report* latest = said.about(*period).latest();
        values.push_back({*period, latest ? latest->value : std::nullopt});
    }
    return values;
}

}  // namespace kept
