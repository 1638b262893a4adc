#pragma once

#include <string>

#include "actions/in_meeting.hpp"
#include "domain/stuck_again.hpp"

namespace kept::actions {

/// As many of a team's meetings as tell whether somebody is stuck again.
inline constexpr int meetings_remembered = 12;

/// "Again": what the speaker said the time before, with who can help, in one tap. `place` is where it stood
/// in that meeting. Throws NotFound, and Forbidden for who is not in the team.
Result<MeetingId> say_stuck_again(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                  int step, int place, const storage::SentForm& form);

/// What a member answers to the offer after being stuck on the same thing three times.
struct AnsweringStuck {
    MeetingId meeting;  ///< the third of them
    int stuck = 0;      ///< its place there
    OfferAnswerKind kind = OfferAnswerKind::on_the_agenda;
    std::string reason;
};

/// Puts it on the weekly agenda, or declines with a sentence. Throws NotFound, and Forbidden for who is not
/// in the team.
Result<StuckAnswerId> answer_stuck(storage::Store& store, const Speaker& speaker,
                                   const AnsweringStuck& answering, const storage::SentForm& form);

}  // namespace kept::actions
