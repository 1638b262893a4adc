#include "actions/look.hpp"

#include <algorithm>

#include "domain/readings.hpp"
#include "domain/wording.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/looks.hpp"
#include "storage/readings.hpp"

namespace kept::actions {

Result<Look> look(storage::Store& store, const Speaker& speaker, const Looking& looking) {
    const auto why = worded_or_empty("why", looking.why, Wording::sentence);
    if (!why) return std::unexpected(why.error());
    return store.write([&](storage::Transaction& transaction) -> Result<Look> {
        const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, looking.kpi);
        if (looking.period.cadence != kpi.cadence) throw NotFound{};
        const Readings readings = storage::readings_of(transaction, speaker.organisation, kpi.id);
        const Look asked{.period = looking.period, .reading = looking.reading, .why = *why};
        if (std::ranges::find(readings.asked, looking.period, &Asking::period) == readings.asked.end())
            return std::unexpected(may_look(std::nullopt, readings, asked).error());
        const History history = storage::Histories(transaction, speaker.organisation).of(kpi);
        const auto owed = owed_look(history, Schedule(history.planning), readings, transaction.now());
        auto taken = may_look(owed, readings, asked);
        if (!taken) return std::unexpected(taken.error());
        taken->sequence = storage::enter_look(transaction, speaker.organisation, kpi, *taken);
        taken->looked = transaction.now();
        return taken;
    });
}

}  // namespace kept::actions
