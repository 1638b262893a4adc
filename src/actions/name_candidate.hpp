#pragma once

#include "actions/name_kpi.hpp"
#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The speaker's candidate becomes a KPI, by the rules of naming one. Named on another page meanwhile, it
/// stays that KPI, which is the answer. Throws NotFound for a place without a candidate.
Result<KpiId> name_candidate(storage::Store& store, const Speaker& speaker, int place, const Naming& naming,
                             const storage::SentForm& form);

}  // namespace kept::actions
