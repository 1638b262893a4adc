#include "demo/huddle_agreements.hpp"

#include <algorithm>

#include "demo/huddle_roles.hpp"
#include "demo/huddle_words.hpp"
#include "domain/week.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using Kind = MeetingDeedKind;

const Chair* played(const HuddleRoom& room, const MemberId& member) {
    const Chair* chair = chair_of(room, member);
    return chair && chair->acted_by == ActedBy::example ? chair : nullptr;
}

Day next_weekday(Day day) {
    do day += days{1};
    while (day - monday_of(day) >= days{5});
    return day;
}

/// What the script promises whoever says these words; a visitor has words of their own.
std::string promised(const HuddleRoom& room, const MeetingDeed& stuck) {
    if (const Chair* chair = played(room, stuck.by))
        for (const HuddleStuck& each : huddle_words_of(chair->cast->mailbox).stucks)
            if (each.words.in(room.tongue) == stuck.words) return each.follow_up.in(room.tongue);
    return comes_by_after_the_huddle.in(room.tongue);
}

const Chair* who_offers(const HuddleRoom& room, const MeetingDeed& stuck) {
    for (const MemberId& each : stuck.members)
        if (const Chair* chair = played(room, each); chair && is_here(room.meeting, each)) return chair;
    return nullptr;
}

bool was_promised(const HuddleRoom& room, const std::string& what) {
    return std::ranges::find(room.meeting.follow_ups, what, &FollowUp::what) != room.meeting.follow_ups.end();
}

}  // namespace

std::vector<Line> answers_in(const HuddleRoom& room) {
    std::vector<Line> lines;
    for (const FollowUp& each : room.meeting.follow_ups) {
        if (each.is != FollowUpIs::proposed || !played(room, each.who)) continue;
        const auto asked = std::ranges::find_if(room.deeds, [&](const MeetingDeed& deed) {
            return deed.kind == Kind::propose && deed.follow_up == each.id;
        });
        if (asked == room.deeds.end()) continue;
        const auto after = pause(room.meeting.start, each.id.text, each.who, 2500ms, 4500ms);
        lines.push_back({asked->at + after, each.who,
                         MeetingDeed{.kind = Kind::accept, .by = each.who, .follow_up = each.id}});
    }
    return lines;
}

std::vector<Line> offers_in(const HuddleRoom& room) {
    std::vector<Line> lines;
    for (const MeetingDeed& stuck : room.deeds) {
        const Chair* helper = stuck.kind == Kind::stuck ? who_offers(room, stuck) : nullptr;
        if (!helper) continue;
        const std::string what = promised(room, stuck);
        if (was_promised(room, what)) continue;
        const auto after = pause(room.meeting.start, "offers", helper->member, 4s, 6s);
        lines.push_back({stuck.at + after, helper->member,
                         MeetingDeed{.kind = Kind::propose,
                                     .by = helper->member,
                                     .words = what,
                                     .members = {helper->member},
                                     .day = next_weekday(room.meeting.start.date)}});
    }
    return lines;
}

}  // namespace kept::demo
