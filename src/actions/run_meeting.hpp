#pragma once

#include "actions/in_meeting.hpp"

namespace kept::actions {

/// One member at a time runs the meeting: whoever is there takes it over. Who runs it begins the round, gives
/// the turn when nobody has it, and closes. The step is that of the page on which it was pressed.
Result<MeetingId> take_over_meeting(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                    const storage::SentForm& form);
Result<MeetingId> begin_round(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                              int step, const storage::SentForm& form);
Result<MeetingId> give_turn(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                            const MemberId& to, const storage::SentForm& form);
Result<MeetingId> close_meeting(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                int step, const storage::SentForm& form);

}  // namespace kept::actions
