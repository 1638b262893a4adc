#include "actions/seal_number.hpp"

#include "actions/once.hpp"
#include "actions/saying.hpp"
#include "domain/reporting.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/seals.hpp"

namespace kept::actions {
namespace {

Result<SealId> seal(storage::Transaction& transaction, const Speaker& speaker, const Reporting& reporting) {
    const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, reporting.kpi);
    if (reporting.period.cadence != kpi.cadence) throw NotFound{};
    const History history = storage::Histories(transaction, speaker.organisation).from(kpi, reporting.period);
    if (const auto allowed =
            may_seal(history, Schedule(history.planning), reporting.period, transaction.now());
        !allowed)
        return std::unexpected(allowed.error());
    const auto fitting = said_as(kpi.measure, {.value = reporting.value, .note = reporting.note});
    if (!fitting) return std::unexpected(fitting.error());
    const Seal made{.id = transaction.new_id<Seal>(),
                    .kpi = kpi.id,
                    .period = reporting.period,
                    .value = reporting.value,
                    .note = reporting.note};
    storage::enter_seal(transaction, speaker.organisation, kpi, made);
    return made.id;
}

}  // namespace

Result<SealId> seal_number(storage::Store& store, const Speaker& speaker, const Reporting& typed,
                           const storage::SentForm& form) {
    const auto reporting = readable(typed);
    if (!reporting) return std::unexpected(reporting.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<SealId>(transaction, speaker, form,
                            [&] { return seal(transaction, speaker, *reporting); });
    });
}

Result<ReportId> open_seal(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                           const Period& period, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<ReportId>(transaction, speaker, form, [&]() -> Result<ReportId> {
            const auto sealed =
                storage::seal_of(transaction, speaker.organisation, speaker.member, kpi, period);
            if (!sealed) throw NotFound{};
            return say_number(transaction, speaker,
                              {.kpi = kpi, .period = period, .value = sealed->value, .note = sealed->note});
        });
    });
}

}  // namespace kept::actions
