#include "domain/turns.hpp"

#include <algorithm>

namespace kept {

Seat& seat_in(LiveMeeting& meeting, const MemberId& member) {
    return *std::ranges::find(meeting.seats, member, &Seat::member);
}

void turn_to(LiveMeeting& meeting, const MemberId& member, Instant now) {
    seat_in(meeting, member).turn = TurnIs::now;
    meeting.speaking = member;
    meeting.turn_began = now;
    meeting.phase = Phase::round;
}

void nobody_speaks(LiveMeeting& meeting) {
    meeting.speaking.reset();
    meeting.turn_began.reset();
    meeting.phase = Phase::talk;
}

void go_on(LiveMeeting& meeting, Instant now) {
    ++meeting.step;
    const auto next = still_to_speak(meeting);
    if (!next.empty()) return turn_to(meeting, next.front(), now);
    nobody_speaks(meeting);
}

}  // namespace kept
