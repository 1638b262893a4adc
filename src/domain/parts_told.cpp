#include "domain/parts_told.hpp"

#include <algorithm>

#include "domain/turns.hpp"

namespace kept {
namespace {

PartOfMeeting& part_now(LiveMeeting& meeting, MeetingPart part) {
    return *std::ranges::find(meeting.parts, part, &PartOfMeeting::part);
}

void come_to(LiveMeeting& meeting, MeetingPart part, Instant now) {
    part_now(meeting, part).is = PartIs::now;
    meeting.part = part;
    meeting.part_began = now;
    meeting.part_step = meeting.step + 1;
    if (part == MeetingPart::numbers) return go_on(meeting, now);
    ++meeting.step;
    nobody_speaks(meeting);
}

void go_to_next_part(LiveMeeting& meeting, PartIs becomes, Instant now) {
    const auto next = part_after(meeting);
    leave_part(meeting, becomes, now);
    come_to(meeting, *next, now);
}

void skip_part(LiveMeeting& meeting, Instant now) {
    const bool comes_back = ++part_now(meeting, *meeting.part).skips < skips_that_pass;
    go_to_next_part(meeting, comes_back ? PartIs::skipped : PartIs::over, now);
}

}  // namespace

void begin_parts(LiveMeeting& meeting, Instant now) {
    come_to(meeting, meeting.parts.front().part, now);
}

void leave_part(LiveMeeting& meeting, PartIs becomes, Instant now) {
    if (!meeting.part) return;
    PartOfMeeting& left = part_now(meeting, *meeting.part);
    left.took += now - *meeting.part_began;
    left.is = becomes;
    meeting.part.reset();
    meeting.part_began.reset();
    if (meeting.speaking) seat_in(meeting, *meeting.speaking).turn = TurnIs::to_come;
    nobody_speaks(meeting);
}

void change_in_parts(LiveMeeting& meeting, const MeetingDeed& deed) {
    switch (deed.kind) {
        case MeetingDeedKind::line:
            meeting.lines.push_back({*deed.line, deed.by, deed.words});
            return;
        case MeetingDeedKind::next_part:
            return go_to_next_part(meeting, PartIs::over, deed.at);
        case MeetingDeedKind::skip_part:
            return skip_part(meeting, deed.at);
        case MeetingDeedKind::go_to_part:
            leave_part(meeting, PartIs::over, deed.at);
            return come_to(meeting, *deed.part, deed.at);
        case MeetingDeedKind::pick:
            meeting.topics.push_back({*deed.topic, deed.members.front(), deed.words});
            return;
        default:
            std::erase_if(meeting.topics, [&](const Topic& each) { return each.about == *deed.topic; });
    }
}

}  // namespace kept
