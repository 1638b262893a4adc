#include "actions/join_meeting.hpp"

namespace kept::actions {

Result<MeetingId> join_meeting(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                               const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::join}, form);
}

Result<MeetingId> leave_meeting(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::leave}, form);
}

}  // namespace kept::actions
