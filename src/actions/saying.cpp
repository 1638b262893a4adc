#include "actions/saying.hpp"

#include "actions/reach.hpp"
#include "domain/reporting.hpp"
#include "domain/wording.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/reports.hpp"
#include "storage/seals.hpp"

namespace kept::actions {
namespace {

void open_seal_of(storage::Transaction& transaction, const Speaker& speaker, const History& history,
                  const Report& report) {
    const auto seal =
        storage::seal_of(transaction, speaker.organisation, speaker.member, history.kpi.id, report.period);
    if (!seal) return;
    const Opened opened = storage::opening_of(transaction, speaker.organisation, history, *seal, report);
    storage::enter_seal_opening(transaction, speaker.organisation, history.kpi, *seal, report.id, opened);
}

}  // namespace

Result<Reporting> readable(Reporting reporting) {
    const auto note = worded_or_empty("note", reporting.note, Wording::note);
    if (!note) return std::unexpected(note.error());
    reporting.note = *note;
    if (reporting.feeling == Feeling::none) reporting.feeling_is = FeelingIs::the_owners;
    return reporting;
}

Result<ReportId> say(storage::Transaction& transaction, const Speaker& speaker, ReportKind kind,
                     const Reporting& reporting, const Allows& allows) {
    const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, reporting.kpi);
    if (reporting.period.cadence != kpi.cadence) throw NotFound{};
    const History history = storage::Histories(transaction, speaker.organisation).from(kpi, reporting.period);
    if (const auto allowed = allows(history, Schedule(history.planning)); !allowed)
        return std::unexpected(allowed.error());
    Report report{.id = transaction.new_id<Report>(),
                  .period = reporting.period,
                  .kind = kind,
                  .value = reporting.value,
                  .note = reporting.note,
                  .feeling = reporting.feeling,
                  .feeling_is = reporting.feeling_is};
    if (kind != ReportKind::withdrawal) {
        const auto fitting = said_as(kpi.measure, report);
        if (!fitting) return std::unexpected(fitting.error());
    }
    report.sequence = storage::enter_report(transaction, speaker.organisation, kpi, report);
    report.said = transaction.now();
    if (kind == ReportKind::report) open_seal_of(transaction, speaker, history, report);
    // What is taken back brings nothing new: the number before it was read when it was said.
    if (kind != ReportKind::withdrawal) reach(transaction, speaker, kpi, report.sequence, MayAsk::yes);
    return report.id;
}

Result<ReportId> say_number(storage::Transaction& transaction, const Speaker& speaker,
                            const Reporting& reporting) {
    return say(transaction, speaker, ReportKind::report, reporting,
               [&](const History& history, const Schedule& schedule) {
                   return may_report(history, schedule, reporting.period, transaction.now());
               });
}

}  // namespace kept::actions
