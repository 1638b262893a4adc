#pragma once

#include "actions/speaker.hpp"
#include "domain/applause.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Applauds somebody else's report, once. Throws NotFound for a KPI of another organisation.
Result<ApplauseId> applaud(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                           const Period& period, const storage::SentForm& form);

/// Takes one's own applause back.
Result<ApplauseId> withdraw_applause(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                     const Period& period, const storage::SentForm& form);

}  // namespace kept::actions
