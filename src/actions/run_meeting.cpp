#include "actions/run_meeting.hpp"

namespace kept::actions {

Result<MeetingId> take_over_meeting(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                    const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::run}, form);
}

Result<MeetingId> begin_round(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                              int step, const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::begin_round, .step = step}, form);
}

Result<MeetingId> give_turn(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                            const MemberId& to, const storage::SentForm& form) {
    return press_once(store, speaker, meeting,
                      {.kind = MeetingDeedKind::give_turn, .step = step, .members = {to}}, form);
}

Result<MeetingId> close_meeting(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                int step, const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::close, .step = step}, form);
}

}  // namespace kept::actions
