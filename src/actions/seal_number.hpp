#pragma once

#include "actions/report_kpi.hpp"
#include "domain/seal.hpp"

namespace kept::actions {

/// The owner types their number before the meeting: nobody sees it, or hears that it is there, until they say
/// it. A later one for the same period takes its place. Throws NotFound for somebody else's KPI.
Result<SealId> seal_number(storage::Store& store, const Speaker& speaker, const Reporting& reporting,
                           const storage::SentForm& form);

/// Says openly what was sealed, unchanged. Throws NotFound where nothing is sealed.
Result<ReportId> open_seal(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                           const Period& period, const storage::SentForm& form);

}  // namespace kept::actions
