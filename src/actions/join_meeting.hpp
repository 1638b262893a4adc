#pragma once

#include "actions/in_meeting.hpp"

namespace kept::actions {

/// Comes into the meeting, also late, and from wherever one is; or leaves it. Whose turn it was hands it on.
Result<MeetingId> join_meeting(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                               const storage::SentForm& form);
Result<MeetingId> leave_meeting(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                const storage::SentForm& form);

}  // namespace kept::actions
