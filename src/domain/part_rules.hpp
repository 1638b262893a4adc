#pragma once

#include "domain/meeting_rules.hpp"

namespace kept {

/// The same for what belongs to the parts of a weekly meeting: moving on, skipping, coming back, what
/// anybody says in one line, and which topics it speaks of. Whoever presses is there.
Result<Pressed> answer_about_parts(const LiveMeeting& meeting, const MeetingDeed& deed);

}  // namespace kept
