#include "actions/reach.hpp"

#include "storage/readings.hpp"
#include "storage/reports.hpp"

namespace kept::actions {

void reach(storage::Transaction& transaction, const Speaker& speaker, const Kpi& kpi, Sequence entry,
           MayAsk may_ask) {
    const History numbers{.kpi = kpi,
                          .reports = storage::reports_of(transaction, speaker.organisation, kpi.id)};
    const Readings before = storage::readings_of(transaction, speaker.organisation, kpi.id);
    Reached reached = reached_now(numbers, before);
    if (may_ask == MayAsk::no) reached.asks.reset();
    storage::keep_reached(transaction, speaker.organisation, kpi.id, reached, entry);
}

}  // namespace kept::actions
