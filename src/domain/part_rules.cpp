#include "domain/part_rules.hpp"

#include <algorithm>

namespace kept {
namespace {

constexpr std::size_t most_topics = 2;

/// Only who runs the meeting goes to another part, and not over the head of somebody whom their page did not
/// show.
Result<Pressed> may_go(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (meeting.runs != deed.by)
        return refuse("", "Somebody else runs this meeting now. You can take it over.");
    if (meeting.speaking && deed.step != meeting.step)
        return refuse("", "Somebody else has the turn since. Move on when they have spoken.");
    return Pressed::changes;
}

/// The button of a part that was left already asks for what has happened.
Result<Pressed> answer_to_moving_on(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (!meeting.part) return refuse("", "The meeting has not begun yet.");
    if (deed.step < meeting.part_step) return Pressed::is_so_already;
    if (!part_after(meeting)) return refuse("", "This is the last part. Close the meeting when it is done.");
    return may_go(meeting, deed);
}

Result<Pressed> answer_to_going(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (!deed.part || !part_in(meeting, *deed.part)) return refuse("", "This part is not in this meeting.");
    if (!meeting.part) return refuse("", "The meeting has not begun yet.");
    if (meeting.part == deed.part) return Pressed::is_so_already;
    if (deed.step < meeting.part_step) return refuse("", "The meeting moved on since. Look at it once more.");
    return may_go(meeting, deed);
}

/// Everybody closes with one phrase; of the rest one says as much as there is.
Result<Pressed> answer_to_line(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (!deed.line || deed.words.empty()) return refuse("words", "Say it in one sentence.");
    if (meeting.part != part_of(*deed.line))
        return refuse("words", "The meeting is in another part now. What you typed is still here.");
    const bool closed_already = std::ranges::any_of(meeting.lines, [&](const Line& each) {
        return each.kind == LineKind::closing && each.by == deed.by;
    });
    if (deed.line == LineKind::closing && closed_already)
        return refuse("words", "You have said your phrase: one is enough.");
    return Pressed::changes;
}

Result<Pressed> answer_to_topic(const LiveMeeting& meeting, const MeetingDeed& deed) {
    const bool picks = deed.kind == MeetingDeedKind::pick;
    const bool is_picked =
        deed.topic && std::ranges::find(meeting.topics, *deed.topic, &Topic::about) != meeting.topics.end();
    if (!deed.topic || (picks && (deed.members.size() != 1 || deed.words.empty())))
        return refuse("", "What shall we talk about?");
    if (picks == is_picked) return Pressed::is_so_already;
    if (meeting.part != MeetingPart::topics)
        return refuse("", "Topics are chosen in their own part of the meeting.");
    if (picks && meeting.topics.size() >= most_topics)
        return refuse("", "Two topics are enough for one meeting. Put one back first.");
    return Pressed::changes;
}

}  // namespace

Result<Pressed> answer_about_parts(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (meeting.parts.empty()) return refuse("", "This meeting is one round, without parts.");
    switch (deed.kind) {
        case MeetingDeedKind::next_part:
        case MeetingDeedKind::skip_part:
            return answer_to_moving_on(meeting, deed);
        case MeetingDeedKind::go_to_part:
            return answer_to_going(meeting, deed);
        case MeetingDeedKind::line:
            return answer_to_line(meeting, deed);
        default:
            return answer_to_topic(meeting, deed);
    }
}

}  // namespace kept
