#pragma once

#include <optional>
#include <string>

#include "actions/speaker.hpp"
#include "domain/look.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// What an owner sees in their own numbers, before the rules speak.
struct Looking {
    KpiId kpi;
    Period period;
    std::optional<Reading> reading;  ///< nothing: they skip it
    std::string why;
};

/// The owner looks first, or skips. Looking twice is refused, so that sending a form twice makes one look.
/// Throws NotFound for somebody else's KPI.
Result<Look> look(storage::Store& store, const Speaker& speaker, const Looking& looking);

}  // namespace kept::actions
