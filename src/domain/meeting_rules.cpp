#include "domain/meeting_rules.hpp"

#include <algorithm>

#include "domain/part_rules.hpp"

namespace kept {
namespace {

constexpr std::size_t most_helpers = 2;

bool is_afterwards(MeetingDeedKind kind) {
    switch (kind) {
        case MeetingDeedKind::accept:
        case MeetingDeedKind::decline:
        case MeetingDeedKind::done:
        case MeetingDeedKind::not_done:
        case MeetingDeedKind::move_on:
            return true;
        default:
            return false;
    }
}

Result<Pressed> answer_to_joining(const LiveMeeting& meeting, const MeetingDeed& deed) {
    return is_here(meeting, deed.by) ? Pressed::is_so_already : Pressed::changes;
}

Result<Pressed> answer_to_leaving(const LiveMeeting& meeting, const MeetingDeed& deed) {
    return is_here(meeting, deed.by) ? Pressed::changes : Pressed::is_so_already;
}

Result<Pressed> answer_to_running(const LiveMeeting& meeting, const MeetingDeed& deed) {
    return meeting.runs == deed.by ? Pressed::is_so_already : Pressed::changes;
}

std::unexpected<Refusal> only_who_runs_it() {
    return refuse("", "Somebody else runs this meeting now. You can take it over.");
}

/// The button of a step that is over asks for what has happened already.
Result<Pressed> answer_to_beginning(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (meeting.phase != Phase::gathering) return Pressed::is_so_already;
    if (meeting.runs != deed.by) return only_who_runs_it();
    return Pressed::changes;
}

Result<Pressed> answer_to_ending_a_turn(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (deed.step != meeting.step || !meeting.speaking) return Pressed::is_so_already;
    if (meeting.speaking != deed.by && meeting.runs != deed.by)
        return refuse("", "Whose turn it is ends it, or who runs the meeting.");
    return Pressed::changes;
}

Result<Pressed> answer_to_giving_a_turn(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (deed.members.size() != 1) return refuse("member", "Whose turn is it?");
    if (meeting.speaking == deed.members.front()) return Pressed::is_so_already;
    if (deed.step != meeting.step || meeting.speaking)
        return refuse("", "Somebody has the turn. Let them finish first.");
    if (meeting.runs != deed.by) return only_who_runs_it();
    if (!is_here(meeting, deed.members.front())) return refuse("member", "They are not here now.");
    if (!meeting.parts.empty() && meeting.part != MeetingPart::numbers)
        return refuse("", "Numbers are said in their own part of the meeting.");
    return Pressed::changes;
}

/// What is said in a turn is said by whose turn it is, while it is.
Result<Pressed> answer_to_saying(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (meeting.speaking != deed.by)
        return refuse("", "It is not your turn now. What you typed is still here.");
    if (deed.step != meeting.step) return refuse("", "Your turn began anew. Look at it once more.");
    return Pressed::changes;
}

Result<Pressed> answer_to_number(const LiveMeeting& meeting, const MeetingDeed& deed) {
    const bool was_said = std::ranges::any_of(meeting.numbers, [&](const NumberSaid& each) {
        return each.kpi == *deed.kpi && each.period == *deed.period && each.report == *deed.report;
    });
    if (was_said) return Pressed::is_so_already;
    return answer_to_saying(meeting, deed);
}

/// A stuck names whoever can help: that is what makes it more than a sigh.
Result<Pressed> answer_to_stuck(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (const auto mine = answer_to_saying(meeting, deed); !mine) return mine;
    if (deed.members.empty()) return refuse("helper", "Who can help you? Choose one or two people.");
    if (deed.members.size() > most_helpers)
        return refuse("helper", "One or two people are enough: who helps first?");
    const bool are_others = std::ranges::all_of(deed.members, [&](const MemberId& each) {
        return each != deed.by && seat_of(meeting, each) != nullptr;
    });
    if (!are_others) return refuse("helper", "Choose people of the team other than yourself.");
    return Pressed::changes;
}

Result<Pressed> answer_to_proposal(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (!deed.follow_up || !deed.day) return refuse("day", "By when?");
    if (*deed.day < meeting.start.date) return refuse("day", "Choose today or a later day.");
    if (follow_up_in(meeting, *deed.follow_up)) return Pressed::is_so_already;
    if (deed.members.size() != 1 || !seat_of(meeting, deed.members.front()))
        return refuse("who", "Who will do it?");
    return Pressed::changes;
}

/// Only the person who will do it says that they will, and what became of it.
Result<Pressed> answer_to_follow_up(const LiveMeeting& meeting, const MeetingDeed& deed) {
    const FollowUp* found = deed.follow_up ? follow_up_in(meeting, *deed.follow_up) : nullptr;
    if (!found) return refuse("", "This follow-up is not there.");
    if (found->who != deed.by) return refuse("", "Only the person who will do it says so.");
    const bool is_answer = deed.kind == MeetingDeedKind::accept || deed.kind == MeetingDeedKind::decline;
    if (is_answer) {
        const auto would_be =
            deed.kind == MeetingDeedKind::accept ? FollowUpIs::accepted : FollowUpIs::declined;
        if (found->is == would_be) return Pressed::is_so_already;
        if (found->is != FollowUpIs::proposed) return refuse("", "You answered this already.");
        return Pressed::changes;
    }
    if (found->is != FollowUpIs::accepted) return refuse("", "This is not something you promised to do.");
    if (deed.kind != MeetingDeedKind::move_on) return Pressed::changes;
    if (deed.words.empty()) return refuse("reason", "Say in one sentence why it moves on.");
    if (!deed.day || *deed.day <= found->by_when) return refuse("day", "Choose a later day.");
    return Pressed::changes;
}

Result<Pressed> answer_to_closing(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (meeting.runs != deed.by) return only_who_runs_it();
    if (meeting.speaking && deed.step != meeting.step)
        return refuse("", "Somebody else has the turn since. Close the meeting when they have spoken.");
    return Pressed::changes;
}

Result<Pressed> answer_in_the_room(const LiveMeeting& meeting, const MeetingDeed& deed) {
    switch (deed.kind) {
        case MeetingDeedKind::leave:
            return answer_to_leaving(meeting, deed);
        case MeetingDeedKind::run:
            return answer_to_running(meeting, deed);
        case MeetingDeedKind::begin_round:
            return answer_to_beginning(meeting, deed);
        case MeetingDeedKind::win:
            return answer_to_saying(meeting, deed);
        case MeetingDeedKind::number:
            return answer_to_number(meeting, deed);
        case MeetingDeedKind::stuck:
            return answer_to_stuck(meeting, deed);
        case MeetingDeedKind::end_turn:
        case MeetingDeedKind::skip:
            return answer_to_ending_a_turn(meeting, deed);
        case MeetingDeedKind::give_turn:
            return answer_to_giving_a_turn(meeting, deed);
        case MeetingDeedKind::propose:
            return answer_to_proposal(meeting, deed);
        case MeetingDeedKind::close:
            return answer_to_closing(meeting, deed);
        default:
            return answer_about_parts(meeting, deed);
    }
}

}  // namespace

Result<Pressed> answer_to(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (is_afterwards(deed.kind)) return answer_to_follow_up(meeting, deed);
    if (is_over(meeting)) {
        const bool wants_it_over =
            deed.kind == MeetingDeedKind::close || deed.kind == MeetingDeedKind::end_turn ||
            deed.kind == MeetingDeedKind::skip || deed.kind == MeetingDeedKind::leave ||
            deed.kind == MeetingDeedKind::next_part || deed.kind == MeetingDeedKind::skip_part;
        if (wants_it_over) return Pressed::is_so_already;
        return refuse("", "This meeting is over. What you typed is still here.");
    }
    if (deed.kind == MeetingDeedKind::join) return answer_to_joining(meeting, deed);
    if (!is_here(meeting, deed.by) && deed.kind != MeetingDeedKind::leave)
        return refuse("", "Join the meeting first.");
    return answer_in_the_room(meeting, deed);
}

}  // namespace kept
