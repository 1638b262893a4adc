#include "actions/report_kpi.hpp"

#include <functional>

#include "actions/once.hpp"
#include "actions/reach.hpp"
#include "domain/history.hpp"
#include "domain/reporting.hpp"
#include "domain/wording.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/reports.hpp"

namespace kept::actions {
namespace {

/// Whether something may be said about the period now, by what was said before.
using Allows = std::function<Result<Period>(const History&, const Schedule&)>;

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
    const Sequence entry = storage::enter_report(transaction, speaker.organisation, kpi, report);
    // What is taken back brings nothing new: the number before it was read when it was said.
    if (kind != ReportKind::withdrawal) reach(transaction, speaker, kpi, entry, MayAsk::yes);
    return report.id;
}

/// Nobody corrects what they have not seen: an older page is told so.
Result<Period> still_stands(const History& history, const Period& period, const ReportId& corrects) {
    const Said said = said_about(history, period);
    const Report* latest = said.latest();
    if (!latest || latest->id != corrects)
        return refuse("corrects", "Since you opened this page {0} was changed. Look at it again.", period);
    return period;
}

}  // namespace

Result<ReportId> report_kpi(storage::Store& store, const Speaker& speaker, const Reporting& typed,
                            const storage::SentForm& form) {
    const auto reporting = readable(typed);
    if (!reporting) return std::unexpected(reporting.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<ReportId>(transaction, speaker, form, [&] {
            return say(transaction, speaker, ReportKind::report, *reporting,
                       [&](const History& history, const Schedule& schedule) {
                           return may_report(history, schedule, reporting->period, transaction.now());
                       });
        });
    });
}

Result<ReportId> correct_report(storage::Store& store, const Speaker& speaker, const Reporting& typed,
                                const ReportId& corrects, const storage::SentForm& form) {
    const auto reporting = readable(typed);
    if (!reporting) return std::unexpected(reporting.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<ReportId>(transaction, speaker, form, [&] {
            return say(transaction, speaker, ReportKind::correction, *reporting,
                       [&](const History& history, const Schedule& schedule) -> Result<Period> {
                           if (const auto stands = still_stands(history, reporting->period, corrects);
                               !stands)
                               return stands;
                           return may_correct(history, schedule, reporting->period, transaction.now());
                       });
        });
    });
}

Result<ReportId> withdraw_report(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                 const Period& period, const ReportId& corrects,
                                 const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<ReportId>(transaction, speaker, form, [&] {
            return say(transaction, speaker, ReportKind::withdrawal, {.kpi = kpi, .period = period},
                       [&](const History& history, const Schedule& schedule) -> Result<Period> {
                           if (const auto stands = still_stands(history, period, corrects); !stands)
                               return stands;
                           return may_withdraw(history, schedule, period, transaction.now());
                       });
        });
    });
}

}  // namespace kept::actions
