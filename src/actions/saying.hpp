#pragma once

#include <functional>

#include "actions/report_kpi.hpp"
#include "domain/history.hpp"

namespace kept::actions {

/// Whether something may be said about the period now, by what was said before.
using Allows = std::function<Result<Period>(const History&, const Schedule&)>;

/// What an owner says, its note as it is kept.
Result<Reporting> readable(Reporting reporting);

/// Says something about one period of one's own KPI, within a transaction. Throws NotFound for somebody
/// else's.
Result<ReportId> say(storage::Transaction& transaction, const Speaker& speaker, ReportKind kind,
                     const Reporting& reporting, const Allows& allows);

/// Says one's number for the first time. A number that was sealed for that period is opened by it.
Result<ReportId> say_number(storage::Transaction& transaction, const Speaker& speaker,
                            const Reporting& reporting);

}  // namespace kept::actions
