#pragma once

#include <optional>
#include <vector>

#include "domain/report.hpp"
#include "domain/schedule.hpp"

namespace kept {

/// When a live meeting of the team began, and which one it was.
struct LiveStart {
    HeardLive meeting;
    Instant began;
};

/// When an owner's next meeting after an instant begins: as it is planned (a huddle on a day on which they
/// work, or the weekly meeting), or live when that is earlier. A planned meeting that had begun live by then
/// is no next one. Nothing when there is none within two days.
std::optional<Instant> next_meeting_begins(const Schedule& schedule, Instant after,
                                           const std::vector<LiveStart>& live = {});

}  // namespace kept
