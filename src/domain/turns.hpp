#pragma once

#include "domain/live_meeting.hpp"

// How the turn goes from one to the other, for whoever tells a meeting over.
namespace kept {

/// Who skips so often has passed; a part as well.
inline constexpr int skips_that_pass = 2;

/// The seat of somebody who has one.
Seat& seat_in(LiveMeeting& meeting, const MemberId& member);

void turn_to(LiveMeeting& meeting, const MemberId& member, Instant now);

/// Nobody has the turn: there is talk.
void nobody_speaks(LiveMeeting& meeting);

/// The turn goes on; when nobody is left who has to speak, there is talk.
void go_on(LiveMeeting& meeting, Instant now);

}  // namespace kept
