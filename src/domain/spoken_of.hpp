#pragma once

#include <optional>

#include "domain/history.hpp"
#include "domain/outcome.hpp"
#include "domain/schedule.hpp"

namespace kept {

/// The period that a board shows of a KPI: the latest one that was said, or whose meeting is today or was
/// before, whichever is later. While there is neither, the one that is running.
Period spoken_of(const History& history, const Schedule& schedule, Instant now);

/// The first period that can be said and is not yet due. Nothing when all that has opened was said.
std::optional<Period> first_to_say(const History& history, const Schedule& schedule, Instant now);

/// The silent periods that can still be said, late, oldest first.
std::vector<Period> still_to_say_late(const History& history, const Schedule& schedule, Instant now);

}  // namespace kept
