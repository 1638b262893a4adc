#pragma once

#include "domain/live_meeting.hpp"

namespace kept {

/// A meeting with parts begins with the first of them.
void begin_parts(LiveMeeting& meeting, Instant now);

/// The part that is now is left. Whose turn is broken off has it again when the meeting comes back to the
/// numbers.
void leave_part(LiveMeeting& meeting, PartIs becomes, Instant now);

/// What a deed that belongs to the parts changes: a line, going on, skipping, coming back, a topic.
void change_in_parts(LiveMeeting& meeting, const MeetingDeed& deed);

}  // namespace kept
