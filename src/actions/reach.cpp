#include "actions/reach.hpp"

#include "domain/trend/parameters.hpp"
#include "storage/readings.hpp"
#include "storage/reports.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::weeks enough_as_a_rule{9};

/// Of workdays only the last ones are judged, so that a report costs the same however long the KPI has lived.
History what_is_judged(storage::Transaction& transaction, const Speaker& speaker, const Kpi& kpi) {
    const Day today = std::chrono::floor<std::chrono::days>(transaction.now());
    if (kpi.cadence == Cadence::workday) {
        History latest{.kpi = kpi,
                       .reports = storage::reports_from(transaction, speaker.organisation, kpi.id,
                                                        {Cadence::workday, today - enough_as_a_rule})};
        if (said_by_period(latest).with_value().size() > trend::workdays_judged) return latest;
    }
    return {.kpi = kpi, .reports = storage::reports_of(transaction, speaker.organisation, kpi.id)};
}

}  // namespace

void reach(storage::Transaction& transaction, const Speaker& speaker, const Kpi& kpi, Sequence entry,
           MayAsk may_ask) {
    const Readings before = storage::readings_of(transaction, speaker.organisation, kpi.id);
    Reached reached = reached_now(what_is_judged(transaction, speaker, kpi), before);
    if (may_ask == MayAsk::no) reached.asks.reset();
    storage::keep_reached(transaction, speaker.organisation, kpi.id, reached, entry);
}

}  // namespace kept::actions
