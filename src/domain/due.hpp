#pragma once

#include <optional>

#include "domain/instant.hpp"
#include "domain/period.hpp"

namespace kept {

class Schedule;

/// The walk of WHEN section 4: the end of the first meeting or workday that can hear the owner say this
/// period's number, whether or not leave excuses the period. Nothing when ten years hold no such moment.
std::optional<Instant> walk_to_due(const Schedule& schedule, const Period& period);

}  // namespace kept
