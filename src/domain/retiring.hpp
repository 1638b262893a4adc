#pragma once

#include <vector>

#include "domain/outcome.hpp"

namespace kept {

/// What becomes of the periods of a KPI about which nothing was said, when it retires (WHEN 7.2).
struct Retiring {
    std::vector<Slot> still_due;  ///< had ended: they can still be said, oldest first
    std::vector<Slot> lapsing;    ///< were running
};

Retiring retiring(const History& history, const Schedule& schedule, Instant now);

/// The periods about which something can still be said, oldest first: under a promise, open or silent, and
/// not closed.
std::vector<Slot> still_to_say(const History& history, const Schedule& schedule, Instant now);

/// A KPI may be discarded while it has neither promise nor report (rule 6).
Result<KpiId> may_discard(const History& history);

}  // namespace kept
