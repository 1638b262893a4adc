#pragma once

#include "actions/in_meeting.hpp"

namespace kept::actions {

/// Whoever runs a meeting with parts goes on to the next one: this one is over, or is skipped and comes back
/// at the end; or comes back to one of them. The step is that of the page on which it was pressed.
Result<MeetingId> end_part(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                           const storage::SentForm& form);
Result<MeetingId> skip_part(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                            const storage::SentForm& form);
Result<MeetingId> go_to_part(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                             int step, MeetingPart part, const storage::SentForm& form);

}  // namespace kept::actions
