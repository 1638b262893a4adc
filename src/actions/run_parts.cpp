#include "actions/run_parts.hpp"

namespace kept::actions {

Result<MeetingId> end_part(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                           const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::next_part, .step = step}, form);
}

Result<MeetingId> skip_part(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                            const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::skip_part, .step = step}, form);
}

Result<MeetingId> go_to_part(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                             int step, MeetingPart part, const storage::SentForm& form) {
    return press_once(store, speaker, meeting,
                      {.kind = MeetingDeedKind::go_to_part, .step = step, .part = part}, form);
}

}  // namespace kept::actions
