#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/new_start.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// From which period an owner begins anew, and why; or why they take it back.
struct BeginningAnew {
    KpiId kpi;
    Period from;
    std::string reason;
};

/// After a sustained change the owner confirms the new start that is offered. Throws NotFound for somebody
/// else's KPI.
Result<NewStartId> begin_anew(storage::Store& store, const Speaker& speaker, const BeginningAnew& beginning,
                              const storage::SentForm& form);

/// Takes a new start back, by a new entry with its own reason.
Result<NewStartId> withdraw_start(storage::Store& store, const Speaker& speaker,
                                  const BeginningAnew& beginning, const storage::SentForm& form);

}  // namespace kept::actions
