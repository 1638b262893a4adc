#pragma once

#include "actions/in_meeting.hpp"

namespace kept::actions {

/// Takes one thing from the list of what waits for this meeting as its topic, or puts it back. Throws
/// NotFound for what does not wait for it.
Result<MeetingId> pick_topic(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                             Sequence topic, const storage::SentForm& form);
Result<MeetingId> put_topic_back(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                 Sequence topic, const storage::SentForm& form);

}  // namespace kept::actions
