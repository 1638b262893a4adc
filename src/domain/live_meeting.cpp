#include "domain/live_meeting.hpp"

#include <algorithm>

#include "domain/meeting_rules.hpp"
#include "domain/parts_told.hpp"
#include "domain/turns.hpp"

namespace kept {
namespace {

constexpr int lengths_until_it_closes = 3;
constexpr std::chrono::minutes silence_until_it_closes{30};

void skip(LiveMeeting& meeting, Instant now) {
    Seat& seat = seat_in(meeting, *meeting.speaking);
    seat.turn = ++seat.skips < skips_that_pass ? TurnIs::skipped : TurnIs::over;
    go_on(meeting, now);
}

/// Whoever ran it hands it to the first who is still there; when nobody is, whoever comes in next runs it.
void leave(LiveMeeting& meeting, const MemberId& member, Instant now) {
    seat_in(meeting, member).presence = Presence::gone;
    if (meeting.speaking == member) skip(meeting, now);
    if (meeting.runs != member) return;
    meeting.runs.reset();
    for (const Seat& each : meeting.seats)
        if (!meeting.runs && each.presence == Presence::here) meeting.runs = each.member;
}

void join(LiveMeeting& meeting, const MemberId& member) {
    seat_in(meeting, member).presence = Presence::here;
    if (!meeting.runs) meeting.runs = member;
}

/// Who proposes something to themselves has accepted it.
FollowUp proposed(const MeetingDeed& deed) {
    const MemberId& who = deed.members.front();
    return {.id = *deed.follow_up,
            .proposed_by = deed.by,
            .who = who,
            .what = deed.words,
            .by_when = *deed.day,
            .is = who == deed.by ? FollowUpIs::accepted : FollowUpIs::proposed,
            .at = deed.at};
}

FollowUpIs becomes(MeetingDeedKind kind) {
    switch (kind) {
        case MeetingDeedKind::decline:
            return FollowUpIs::declined;
        case MeetingDeedKind::done:
            return FollowUpIs::done;
        case MeetingDeedKind::not_done:
            return FollowUpIs::not_done;
        default:
            return FollowUpIs::accepted;
    }
}

void follow_up(LiveMeeting& meeting, const MeetingDeed& deed) {
    FollowUp& found = *std::ranges::find(meeting.follow_ups, *deed.follow_up, &FollowUp::id);
    found.is = becomes(deed.kind);
    found.at = deed.at;
    if (deed.kind == MeetingDeedKind::done || deed.kind == MeetingDeedKind::not_done) found.said = deed.words;
    if (deed.kind != MeetingDeedKind::move_on) return;
    found.by_when = *deed.day;
    found.reason = deed.words;
}

void close(LiveMeeting& meeting, Instant at) {
    ++meeting.step;
    if (meeting.speaking) seat_in(meeting, *meeting.speaking).turn = TurnIs::over;
    nobody_speaks(meeting);
    leave_part(meeting, PartIs::over, at);
    meeting.phase = Phase::closed;
    meeting.closed = at;
}

void change(LiveMeeting& meeting, const MeetingDeed& deed) {
    switch (deed.kind) {
        case MeetingDeedKind::join:
            return join(meeting, deed.by);
        case MeetingDeedKind::leave:
            return leave(meeting, deed.by, deed.at);
        case MeetingDeedKind::run:
            meeting.runs = deed.by;
            return;
        case MeetingDeedKind::begin_round:
            return meeting.parts.empty() ? go_on(meeting, deed.at) : begin_parts(meeting, deed.at);
        case MeetingDeedKind::win:
            meeting.wins.push_back({deed.by, deed.words});
            return;
        case MeetingDeedKind::number:
            meeting.numbers.push_back({deed.by, *deed.kpi, *deed.period, *deed.report});
            return;
        case MeetingDeedKind::stuck:
            meeting.stucks.push_back({deed.by, deed.words, deed.members, meeting.deeds + 1});
            return;
        case MeetingDeedKind::end_turn:
            seat_in(meeting, *meeting.speaking).turn = TurnIs::over;
            return go_on(meeting, deed.at);
        case MeetingDeedKind::skip:
            return skip(meeting, deed.at);
        case MeetingDeedKind::give_turn:
            ++meeting.step;
            return turn_to(meeting, deed.members.front(), deed.at);
        case MeetingDeedKind::propose:
            meeting.follow_ups.push_back(proposed(deed));
            return;
        case MeetingDeedKind::close:
            return close(meeting, deed.at);
        case MeetingDeedKind::line:
        case MeetingDeedKind::next_part:
        case MeetingDeedKind::skip_part:
        case MeetingDeedKind::go_to_part:
        case MeetingDeedKind::pick:
        case MeetingDeedKind::put_back:
            return change_in_parts(meeting, deed);
        default:
            return follow_up(meeting, deed);
    }
}

}  // namespace

LiveMeeting begun(const MeetingStart& start) {
    LiveMeeting meeting{.start = start, .runs = start.by, .last_deed = start.at};
    for (const MemberId& each : start.members) meeting.seats.push_back({each});
    if (!seat_of(meeting, start.by)) meeting.seats.push_back({start.by});
    seat_in(meeting, start.by).presence = Presence::here;
    for (const auto& [part, length] : start.parts) meeting.parts.push_back({part, length});
    return meeting;
}

Instant closes_by_itself(const LiveMeeting& meeting) {
    return std::max<Instant>(meeting.start.at + lengths_until_it_closes * meeting.start.length,
                             meeting.last_deed + silence_until_it_closes);
}

LiveMeeting at_instant(LiveMeeting meeting, Instant now) {
    if (!is_over(meeting) && closes_by_itself(meeting) <= now) close(meeting, closes_by_itself(meeting));
    return meeting;
}

Result<std::optional<LiveMeeting>> pressed(const LiveMeeting& before, const MeetingDeed& deed) {
    LiveMeeting meeting = at_instant(before, deed.at);
    const auto answer = answer_to(meeting, deed);
    if (!answer) return std::unexpected(answer.error());
    if (*answer == Pressed::is_so_already) return std::optional<LiveMeeting>();
    // What is answered afterwards keeps no meeting open.
    if (!is_over(meeting)) meeting.last_deed = deed.at;
    // A newcomer has a seat at the end of the round.
    if (!seat_of(meeting, deed.by)) meeting.seats.push_back({deed.by});
    change(meeting, deed);
    ++meeting.deeds;
    return std::optional(std::move(meeting));
}

LiveMeeting told_over(const MeetingStart& start, const std::vector<MeetingDeed>& deeds) {
    LiveMeeting meeting = begun(start);
    for (const MeetingDeed& each : deeds)
        if (const auto after = pressed(meeting, each); after && *after) meeting = **after;
    return meeting;
}

const Seat* seat_of(const LiveMeeting& meeting, const MemberId& member) {
    const auto found = std::ranges::find(meeting.seats, member, &Seat::member);
    return found == meeting.seats.end() ? nullptr : &*found;
}

const Stuck* stuck_in(const LiveMeeting& meeting, int place) {
    const auto found = std::ranges::find(meeting.stucks, place, &Stuck::place);
    return found == meeting.stucks.end() ? nullptr : &*found;
}

const FollowUp* follow_up_in(const LiveMeeting& meeting, const FollowUpId& id) {
    const auto found = std::ranges::find(meeting.follow_ups, id, &FollowUp::id);
    return found == meeting.follow_ups.end() ? nullptr : &*found;
}

const PartOfMeeting* part_in(const LiveMeeting& meeting, MeetingPart part) {
    const auto found = std::ranges::find(meeting.parts, part, &PartOfMeeting::part);
    return found == meeting.parts.end() ? nullptr : &*found;
}

std::optional<MeetingPart> part_after(const LiveMeeting& meeting) {
    for (const PartIs is : {PartIs::to_come, PartIs::skipped})
        for (const PartOfMeeting& each : meeting.parts)
            if (each.is == is) return each.part;
    return std::nullopt;
}

std::chrono::microseconds time_in(const LiveMeeting& meeting, const PartOfMeeting& part, Instant now) {
    return meeting.part == part.part ? part.took + (now - *meeting.part_began) : part.took;
}

bool is_here(const LiveMeeting& meeting, const MemberId& member) {
    const Seat* seat = seat_of(meeting, member);
    return seat && seat->presence == Presence::here;
}

bool was_there(const LiveMeeting& meeting, const MemberId& member) {
    const Seat* seat = seat_of(meeting, member);
    return seat && seat->presence != Presence::not_here;
}

bool is_over(const LiveMeeting& meeting) {
    return meeting.phase == Phase::closed;
}

std::vector<MemberId> still_to_speak(const LiveMeeting& meeting) {
    std::vector<MemberId> next;
    for (const TurnIs turn : {TurnIs::to_come, TurnIs::skipped})
        for (const Seat& each : meeting.seats)
            if (each.presence == Presence::here && each.turn == turn) next.push_back(each.member);
    return next;
}

}  // namespace kept
