#pragma once

#include <optional>
#include <string>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/report.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// What the owner says about one period.
struct Reporting {
    KpiId kpi;
    Period period;
    std::optional<Decimal> value;  ///< nothing: no number, with the note saying why
    std::string note;
    Feeling feeling = Feeling::none;
    FeelingIs feeling_is = FeelingIs::the_owners;
};

/// The owner says their number. Throws NotFound for somebody else's KPI: nobody reports for another.
Result<ReportId> report_kpi(storage::Store& store, const Speaker& speaker, const Reporting& reporting,
                            const storage::SentForm& form);

/// A later value for a period; the earlier one stays visible. `corrects` is the report that the owner was
/// looking at: when another has come since, it is refused (at "corrects").
Result<ReportId> correct_report(storage::Store& store, const Speaker& speaker, const Reporting& reporting,
                                const ReportId& corrects, const storage::SentForm& form);

/// Takes back a slip of the thumb, until due; the period is open again.
Result<ReportId> withdraw_report(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                 const Period& period, const ReportId& corrects,
                                 const storage::SentForm& form);

}  // namespace kept::actions
