#pragma once

#include <optional>

#include "domain/schedule.hpp"

namespace kept {

/// The slot of a cadence that runs at an instant, on the calendar of the rhythm of that day, whether or not
/// the owner works in it. A KPI's first period is the one that runs when it is named (WHEN 7.1).
Period period_at(const Schedule& schedule, Cadence cadence, Instant now);

/// The period with which a KPI that returns from retirement starts again (WHEN 7.2). None within ten years:
/// nothing.
std::optional<Period> next_to_begin(const Schedule& schedule, Instant now);

}  // namespace kept
