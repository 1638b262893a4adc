#include "actions/report_kpi.hpp"

#include "actions/once.hpp"
#include "actions/saying.hpp"
#include "domain/history.hpp"
#include "domain/reporting.hpp"

namespace kept::actions {
namespace {

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
        return once<ReportId>(transaction, speaker, form,
                              [&] { return say_number(transaction, speaker, *reporting); });
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
