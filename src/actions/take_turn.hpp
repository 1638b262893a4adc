#pragma once

#include "actions/in_meeting.hpp"

namespace kept::actions {

/// What belongs to a turn, at the step of the page on which it was pressed: a win, where one is stuck with
/// the one or two people who can help, and that the turn is over, or comes back later.
Result<MeetingId> say_win(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                          const std::string& words, const storage::SentForm& form);
Result<MeetingId> say_stuck(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                            const std::string& words, const std::vector<MemberId>& helpers,
                            const storage::SentForm& form);
Result<MeetingId> end_turn(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                           const storage::SentForm& form);
Result<MeetingId> skip_turn(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                            const storage::SentForm& form);

}  // namespace kept::actions
