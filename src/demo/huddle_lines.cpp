#include "demo/huddle_lines.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "demo/huddle_agreements.hpp"
#include "demo/huddle_roles.hpp"
#include "demo/huddle_turn.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono_literals;
using Kind = MeetingDeedKind;

const MeetingDeed* last_of(const HuddleRoom& room, Kind kind) {
    const auto found = std::find_if(room.deeds.rbegin(), room.deeds.rend(),
                                    [&](const MeetingDeed& each) { return each.kind == kind; });
    return found == room.deeds.rend() ? nullptr : &*found;
}

/// One after the other; the latecomer once the round is well under way.
void add_joining(const HuddleRoom& room, std::vector<Line>& lines) {
    const MeetingStart& start = room.meeting.start;
    const HuddleRoles roles = roles_in(room);
    const MeetingDeed* round = last_of(room, Kind::begin_round);
    Instant at = start.at + 1s;
    for (const Chair& each : room.chairs) {
        at += pause(start, "comes", each.member, 1500ms, 3s);
        if (each.acted_by != ActedBy::example) continue;
        if (seat_of(room.meeting, each.member)->presence != Presence::not_here) continue;
        const bool is_late = roles.comes_late == each.member;
        if (is_late && !round) continue;
        const Instant comes = is_late ? round->at + pause(start, "is late", each.member, 11s, 17s) : at;
        lines.push_back({comes, each.member, MeetingDeed{.kind = Kind::join, .by = each.member}});
    }
}

bool claps(const HuddleRoom& room, const NumberHeard& number, const Chair& chair, int clapped) {
    const Chair* owner = chair_of(room, number.by);
    const bool is_a_visitors = owner && owner->acted_by == ActedBy::visitor;
    Dice dice = dice_of(room.meeting.start, "claps " + number.kpi.text, chair.member);
    if (number.is_record) return true;
    return is_a_visitors ? clapped < 2 || dice.one_in(2) : dice.one_in(6);
}

void add_applause(const HuddleRoom& room, const NumberHeard& number, std::vector<Line>& lines) {
    if (number.outcome == Outcome::broken || number.outcome == Outcome::no_number) return;
    int clapped = 0;
    for (const Chair& each : room.chairs) {
        if (each.acted_by != ActedBy::example || each.member == number.by) continue;
        if (!is_here(room.meeting, each.member) || !claps(room, number, each, clapped)) continue;
        ++clapped;
        if (std::ranges::find(number.applauding, each.member) != number.applauding.end()) continue;
        const auto after = pause(room.meeting.start, "claps", each.member, 1500ms, 5s);
        lines.push_back({number.at + after, each.member, HuddleApplause{number.kpi, number.period}});
    }
}

/// Only when no visitor runs it: who left it to the others finds that it went on.
void add_running(const HuddleRoom& room, std::vector<Line>& lines) {
    const LiveMeeting& meeting = room.meeting;
    const Chair* runs = meeting.runs ? chair_of(room, *meeting.runs) : nullptr;
    if (!runs || runs->acted_by != ActedBy::example) return;
    const auto add = [&](Kind kind, std::chrono::seconds after) {
        lines.push_back({meeting.last_deed + after, runs->member,
                         MeetingDeed{.kind = kind, .by = runs->member, .step = meeting.step}});
    };
    if (meeting.phase == Phase::gathering) add(Kind::begin_round, 9s);
    if (meeting.phase == Phase::talk) add(Kind::close, 20s);
}

}  // namespace

std::vector<Line> lines_in(const HuddleRoom& room) {
    std::vector<Line> lines = answers_in(room);
    if (is_over(room.meeting)) return lines;
    add_joining(room, lines);
    add_running(room, lines);
    for (const NumberHeard& each : room.heard) add_applause(room, each, lines);
    for (Line& each : offers_in(room)) lines.push_back(std::move(each));
    for (Line& each : lines_of_turn(room)) lines.push_back(std::move(each));
    std::ranges::stable_sort(lines, {}, &Line::at);
    return lines;
}

std::string name_of(const HuddleRoom& room, const Line& line) {
    const MeetingId& meeting = room.meeting.start.id;
    if (const auto* deed = std::get_if<MeetingDeed>(&line.does)) return name_of(meeting, *deed);
    if (const auto* number = std::get_if<NumberReady>(&line.does)) return name_of(*number);
    const auto& applause = std::get<HuddleApplause>(line.does);
    return fmt::format("{}/claps/{}/{}", line.by.text, applause.kpi.text, key_of(applause.period));
}

}  // namespace kept::demo
