#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A KPI that has neither promise nor report is gone from every page, and the hand has room; the journal
/// keeps that it was there. Throws NotFound for somebody else's KPI, and for one that was discarded already.
Result<KpiId> discard_kpi(storage::Store& store, const Speaker& speaker, const KpiId& kpi);

}  // namespace kept::actions
