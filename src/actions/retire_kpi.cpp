#include "actions/retire_kpi.hpp"

#include "actions/standing.hpp"
#include "domain/first_period.hpp"
#include "domain/hand.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/retirements.hpp"

namespace kept::actions {

void retire_kpi(storage::Store& store, const Speaker& speaker, const KpiId& id) {
    store.write([&](storage::Transaction& transaction) {
        const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, id);
        if (kpi.place) storage::retire_kpi(transaction, speaker.organisation, kpi);
        return id;
    });
}

Result<KpiId> return_kpi(storage::Store& store, const Speaker& speaker, const KpiId& id) {
    return store.write([&](storage::Transaction& transaction) -> Result<KpiId> {
        const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, id);
        if (kpi.place) return id;
        if (!is_in(transaction, speaker, kpi.team, transaction.now()))
            return refuse(
                "back",
                "You are no longer in the team that hears this number. Move it to another one first.");
        const auto place =
            free_place(storage::places_taken(transaction, speaker.organisation, speaker.member));
        if (!place) return std::unexpected(place.error());
        const Schedule schedule(storage::Histories(transaction, speaker.organisation).of(kpi).planning);
        const auto next = next_to_begin(schedule, transaction.now());
        if (!next) return refuse("", "There is no period to return to.");
        storage::return_kpi(transaction, speaker.organisation, kpi, *place, *next);
        return id;
    });
}

}  // namespace kept::actions
