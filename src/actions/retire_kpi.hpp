#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Frees a place in the owner's hand at once; the KPI keeps its history and what had ended stays due.
/// Retiring twice changes nothing. Throws NotFound for somebody else's KPI.
void retire_kpi(storage::Store& store, const Speaker& speaker, const KpiId& kpi);

/// Takes a retired KPI back into the hand from its next period, when there is room (else refused at "hand")
/// and its owner is in the team that hears it (else at "back").
Result<KpiId> return_kpi(storage::Store& store, const Speaker& speaker, const KpiId& kpi);

}  // namespace kept::actions
