#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/promise.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// What the owner says their number will be.
struct Promising {
    KpiId kpi;
    Bounds bounds;
    std::string quality;
    Period from;
    std::string reason;  ///< asked only when this makes the promise easier
};

/// A promise from a later period; it replaces the one before it. Throws NotFound for somebody else's KPI.
Result<PromiseId> make_promise(storage::Store& store, const Speaker& speaker, const Promising& promising,
                               const storage::SentForm& form);

}  // namespace kept::actions
