#pragma once

#include <optional>
#include <vector>

#include "domain/live_meeting.hpp"
#include "domain/report.hpp"
#include "domain/schedule.hpp"

namespace kept {

/// How a number said in a live meeting at an instant is heard. Nothing: not in the first of its kind that
/// day, or more than three planned lengths after its start.
std::optional<HeardLive> heard_in(const MeetingStart& meeting, Instant said);

/// WHEN 6.1: a number heard live is on time when that meeting is of the kind, and on the civil date, of its
/// due moment.
bool is_on_time_live(const HeardLive& heard, const Schedule& schedule, Instant due);

/// Whether a report was said by its due moment: live, sealed before it, or by its commit.
bool is_said_in_time(const Report& report, const Schedule& schedule, Instant due);

}  // namespace kept
