#pragma once

#include <vector>

#include "domain/live_meeting.hpp"

namespace kept {

using LaptopId = Id<struct Laptop>;
using LentTurnId = Id<struct LentTurn>;

/// A turn that whoever has it lends, by their own phone, to the laptop that goes round the room: what is
/// typed there in this turn is said by them.
struct LentTurn {
    LentTurnId id;
    MeetingId meeting;
    LaptopId laptop;
    MemberId by;
    int step = 0;  ///< of the meeting, while it is this turn
    Instant at;
    std::optional<Instant> taken_back;
    Sequence sequence = 0;

    bool operator==(const LentTurn&) const = default;
};

/// A turn is lent by whose turn it is, while it is; the step is that of the page on which they said so.
Result<MemberId> may_lend_turn(const LiveMeeting& meeting, const MemberId& by, int step);

/// What a laptop says for whoever lent it their turn: their win, their numbers, where they are stuck, and
/// that they are done.
bool is_said_at_laptops(MeetingDeedKind kind);

/// When it is over by itself: five minutes after it was lent, or after the last thing said in this turn.
Instant lapses_at(const LentTurn& lent, const std::vector<MeetingDeed>& deeds);

/// Whether it holds: it is that turn still, it was not taken back, and it did not lapse. The deeds are those
/// of the meeting.
bool holds(const LentTurn& lent, const LiveMeeting& meeting, const std::vector<MeetingDeed>& deeds,
           Instant now);

}  // namespace kept
