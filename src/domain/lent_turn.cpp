#include "domain/lent_turn.hpp"

#include <algorithm>

namespace kept {
namespace {

constexpr std::chrono::minutes longest_silence{5};

}  // namespace

Result<MemberId> may_lend_turn(const LiveMeeting& meeting, const MemberId& by, int step) {
    if (is_over(meeting) || meeting.speaking != by) return refuse("", "It is not your turn now.");
    if (meeting.step != step) return refuse("", "Your turn began anew. Look at it once more.");
    return by;
}

bool is_said_at_laptops(MeetingDeedKind kind) {
    switch (kind) {
        case MeetingDeedKind::win:
        case MeetingDeedKind::number:
        case MeetingDeedKind::stuck:
        case MeetingDeedKind::end_turn:
            return true;
        default:
            return false;
    }
}

Instant lapses_at(const LentTurn& lent, const std::vector<MeetingDeed>& deeds) {
    Instant last = lent.at;
    for (const MeetingDeed& each : deeds)
        if (each.by == lent.by && each.step == lent.step && is_said_at_laptops(each.kind))
            last = std::max(last, each.at);
    return last + longest_silence;
}

bool holds(const LentTurn& lent, const LiveMeeting& meeting, const std::vector<MeetingDeed>& deeds,
           Instant now) {
    return !lent.taken_back && !is_over(meeting) && meeting.speaking == lent.by &&
           meeting.step == lent.step && now < lapses_at(lent, deeds);
}

}  // namespace kept
