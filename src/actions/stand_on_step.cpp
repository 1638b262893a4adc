#include "actions/stand_on_step.hpp"

#include <algorithm>

#include "actions/process_rights.hpp"
#include "actions/reading.hpp"
#include "domain/counter_number.hpp"
#include "storage/counter_numbers.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/kpis.hpp"

namespace kept::actions {
namespace {

bool has_counter(storage::Connection& connection, const Speaker& speaker, const KpiId& kpi) {
    const auto all = storage::counter_numbers(connection, speaker.organisation);
    return std::ranges::find(all, kpi, &CounterNumber::kpi) != all.end();
}

}  // namespace

Result<StandsOn> place_to_stand(storage::Connection& connection, const Speaker& speaker,
                                const StandsOn& place, Instant now) {
    const Process process = readable_process(connection, speaker, place.process, now);
    if (place.step && !step_of(process, *place.step))
        return refuse("step", "This step is no longer in the process. Choose another one.");
    return place;
}

Result<KpiId> stand_on_step(storage::Store& store, const Speaker& speaker, const KpiId& id,
                            const std::optional<StandsOn>& place) {
    return store.write([&](storage::Transaction& transaction) -> Result<KpiId> {
        const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, id);
        if (storage::place_of_kpi(transaction, speaker.organisation, id) == place) return id;
        if (place)
            if (const auto may = place_to_stand(transaction, speaker, *place, transaction.now()); !may)
                return std::unexpected(may.error());
        storage::enter_kpi_step(transaction, speaker.organisation, kpi, place);
        return id;
    });
}

Result<KpiId> name_counter_number(storage::Store& store, const Speaker& speaker, const KpiId& id,
                                  const std::optional<KpiId>& counter, const std::string& why) {
    return store.write([&](storage::Transaction& transaction) -> Result<KpiId> {
        const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, id);
        if (!counter) {
            if (!why.empty()) return refuse("counter", "Choose the number that keeps yours honest.");
            if (has_counter(transaction, speaker, id))
                storage::enter_no_counter_number(transaction, speaker.organisation, kpi);
            return id;
        }
        readable_kpi(transaction, speaker, *counter, transaction.now());
        const auto honest = kept_honest(id, *counter, why);
        if (!honest) return std::unexpected(honest.error());
        storage::enter_counter_number(transaction, speaker.organisation, kpi, *honest);
        return id;
    });
}

}  // namespace kept::actions
