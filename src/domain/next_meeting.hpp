#pragma once

#include <optional>

#include "domain/schedule.hpp"

namespace kept {

/// When an owner's next meeting after an instant begins: a huddle on a day on which they work, or the weekly
/// meeting. Nothing when there is none within two days.
std::optional<Instant> next_meeting_begins(const Schedule& schedule, Instant after);

}  // namespace kept
