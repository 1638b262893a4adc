#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/worded.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Other words for the owner's KPI, or more decimals; the earlier ones stay visible. `words.sequence` is that
/// of the wording which the owner was looking at: when another has come since, it is refused (at "worded").
/// The same words again change nothing. Throws NotFound for somebody else's KPI.
Result<KpiId> reword_kpi(storage::Store& store, const Speaker& speaker, const KpiId& kpi, const Worded& words,
                         const storage::SentForm& form);

}  // namespace kept::actions
