#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/live_meeting.hpp"
#include "domain/offer.hpp"

namespace kept {

/// Where a member was stuck, and in which meeting they said so.
struct StuckSaid {
    MeetingId meeting;
    Stuck stuck;
};

/// What a member answered to the offer after being stuck on the same thing in three meetings in a row.
struct StuckAnswer {
    StuckAnswerId id;
    MeetingId meeting;  ///< the third of them
    int stuck = 0;      ///< its place there
    MemberId by;
    OfferAnswerKind kind = OfferAnswerKind::on_the_agenda;
    std::string reason;  ///< may be empty on the agenda
    Sequence sequence = 0;
    Instant said;
};

/// Whether two say the same, capitals and widths and what stands at the end aside.
bool is_the_same_stuck(std::string_view one, std::string_view other);

/// Where a member was stuck the time before: in the last of these meetings that they came to. Oldest first.
std::vector<Stuck> stucks_of_last_time(const std::vector<LiveMeeting>& meetings, const MemberId& member);

/// A member who says the same stuck in three meetings in a row is offered to put it on the weekly agenda,
/// once per three (as rule 12 does with what is broken). Meetings of the team oldest first; those that they
/// did not come to count neither for nor against.
std::optional<StuckSaid> stuck_again(const std::vector<LiveMeeting>& meetings, const MemberId& member,
                                     const std::vector<StuckAnswer>& answers);

/// An offer is answered about the stuck it is made about; declining asks for a sentence.
Result<StuckAnswer> may_answer(const std::vector<LiveMeeting>& meetings,
                               const std::vector<StuckAnswer>& earlier, const StuckAnswer& answer);

}  // namespace kept
