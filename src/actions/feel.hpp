#pragma once

#include "actions/speaker.hpp"
#include "domain/feeling.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// How the owner feels about their number.
struct Feels {
    KpiId kpi;
    Period period;
    Feeling feeling = Feeling::none;
    FeelingIs feeling_is = FeelingIs::the_owners;
};

/// The owner says how a number feels, shares it, or no longer. Throws NotFound for somebody else's KPI.
Result<FeltId> feel(storage::Store& store, const Speaker& speaker, const Feels& feels,
                    const storage::SentForm& form);

}  // namespace kept::actions
