#include "demo/huddle_room.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "demo/form.hpp"
#include "demo/huddle_numbers.hpp"
#include "domain/codes.hpp"
#include "storage/applause.hpp"
#include "storage/form_keys.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/leaves.hpp"
#include "storage/meetings.hpp"
#include "storage/members.hpp"
#include "storage/sessions.hpp"
#include "storage/teams.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr hours meetings_are_remembered{12};
constexpr minutes a_visitor_is_remembered{10};

/// A meeting in which visitors and the cast meet, read on one snapshot of the data.
class RoomReader {
  public:
    RoomReader(storage::Connection& connection, const Company& company, const OrganisationId& organisation,
               Instant now, NumbersJudged& judged)
        : connection_(connection),
          company_(company),
          organisation_(organisation),
          now_(now),
          judged_(judged),
          histories_(connection, organisation),
          members_(storage::members(connection, organisation)) {}

    HuddleRoom room_of(const MeetingStart& start) {
        HuddleRoom room{.tongue = company_.tongue,
                        .deeds = storage::deeds_in(connection_, organisation_, start.id)};
        room.meeting = at_instant(told_over(start, room.deeds), now_);
        for (const Seat& each : room.meeting.seats) room.chairs.push_back(chair(room, each.member));
        for (const MeetingDeed& each : room.deeds)
            if (each.kind == MeetingDeedKind::number) room.heard.push_back(heard(each));
        if (room.meeting.speaking) add_ready(room, *room.meeting.speaking);
        return room;
    }

  private:
    Chair chair(const HuddleRoom& room, const MemberId& member) {
        const CastMember* cast = cast_of(member);
        if (!cast) return {member};
        if (is_visited(room, member)) return {member, cast, ActedBy::visitor};
        return {member, cast, is_away(member, room.meeting.start.date) ? ActedBy::nobody : ActedBy::example};
    }

    /// Who was founded with the example comes first, in the order of the cast.
    const CastMember* cast_of(const MemberId& member) const {
        const auto place = std::ranges::find(members_, member, &Member::id) - members_.begin();
        return place < std::ssize(the_cast()) ? &the_cast()[static_cast<std::size_t>(place)] : nullptr;
    }

    /// A visitor who did something in the meeting acts for that member until it is over.
    bool is_visited(const HuddleRoom& room, const MemberId& member) {
        if (room.meeting.start.by == member) return true;
        const auto is_a_visitors = [&](const MeetingDeed& deed) {
            return deed.by == member && !is_the_examples(room.meeting.start.id, deed);
        };
        if (std::ranges::any_of(room.deeds, is_a_visitors)) return true;
        const auto sessions = storage::sessions_of(connection_, organisation_, member);
        return !sessions.empty() && sessions.front().seen > now_ - a_visitor_is_remembered;
    }

    bool is_the_examples(const MeetingId& meeting, const MeetingDeed& deed) {
        return storage::made_with(connection_, organisation_, deed.by, form_about(form_name(meeting, deed)))
            .has_value();
    }

    std::string form_name(const MeetingId& meeting, const MeetingDeed& deed) {
        if (deed.kind != MeetingDeedKind::number) return name_of(meeting, deed);
        for (const Part& each : parts_of(deed.by))
            if (each.history.kpi.id == *deed.kpi)
                return name_of(NumberReady{each.kpi, *deed.kpi, *deed.period, {}});
        return "";
    }

    bool is_away(const MemberId& member, Day date) {
        const auto leaves = storage::leaves_of(connection_, organisation_, member);
        return std::ranges::any_of(
            leaves, [&](const Leave& each) { return each.days.first <= date && date <= each.days.last; });
    }

    const NumberJudged& judged(const MeetingDeed& deed) {
        const auto before = judged_.find(*deed.report);
        if (before != judged_.end()) return before->second;
        const History history = histories_.of(storage::kpi(connection_, organisation_, *deed.kpi));
        const Slot slot = judge(history, Schedule(history.planning), *deed.period, now_);
        return judged_.emplace(*deed.report, NumberJudged{slot.outcome, slot.is_record}).first->second;
    }

    NumberHeard heard(const MeetingDeed& deed) {
        NumberHeard number{.kpi = *deed.kpi,
                           .period = *deed.period,
                           .by = deed.by,
                           .at = deed.at,
                           .outcome = judged(deed).outcome,
                           .is_record = judged(deed).is_record};
        for (const Applause& each : storage::applause_of(connection_, organisation_, *deed.kpi))
            if (each.period == *deed.period) number.applauding.push_back(each.member);
        return number;
    }

    /// What a member of the cast named in the beginning, and has not given up.
    std::vector<Part> parts_of(const MemberId& member) {
        std::vector<Part> parts;
        const CastMember* cast = cast_of(member);
        if (!cast) return parts;
        if (!kpis_) kpis_ = storage::all_kpis(connection_, organisation_);
        std::vector<Kpi> named;
        std::ranges::copy_if(*kpis_, std::back_inserter(named),
                             [&](const Kpi& each) { return each.owner == member; });
        for (std::size_t place = 0; place < std::min(named.size(), cast->kpis.size()); ++place)
            parts.push_back({cast, &cast->kpis[place], {.kpi = named[place]}});
        return parts;
    }

    void add_ready(HuddleRoom& room, const MemberId& speaking) {
        const Chair* chair = chair_of(room, speaking);
        if (!chair || chair->acted_by != ActedBy::example) return;
        std::vector<Part> parts = parts_of(speaking);
        for (Part& each : parts) each.history = histories_.of(each.history.kpi);
        std::erase_if(parts, [](const Part& each) { return is_retired(each.history); });
        room.ready = number_ready(parts, room.meeting, room.heard, now_);
    }

    storage::Connection& connection_;
    const Company& company_;
    const OrganisationId& organisation_;
    const Instant now_;
    NumbersJudged& judged_;
    storage::Histories histories_;
    const std::vector<Member> members_;
    std::optional<std::vector<Kpi>> kpis_;  // in the order of naming
};

}  // namespace

std::vector<HuddleRoom> huddle_rooms(storage::Connection& connection, const Company& company,
                                     const OrganisationId& organisation, Instant now, NumbersJudged& judged) {
    std::vector<HuddleRoom> rooms;
    RoomReader reader(connection, company, organisation, now, judged);
    for (const Team& team : storage::teams(connection, organisation))
        for (const MeetingStart& each : storage::meetings_of(connection, organisation, team.id, 1))
            if (each.kind == MeetingKind::huddle && each.at > now - meetings_are_remembered)
                rooms.push_back(reader.room_of(each));
    return rooms;
}

std::string name_of(const MeetingId& meeting, const MeetingDeed& deed) {
    // What is proposed gets its id only when it is done: there its words tell it from others.
    const bool is_new = deed.kind == MeetingDeedKind::propose;
    return fmt::format("{}/{}/{}/{}/{}", meeting.text, code_of(deed.kind), deed.by.text, deed.step,
                       is_new || !deed.follow_up ? deed.words : deed.follow_up->text);
}

std::string name_of(const NumberReady& number) {
    return fmt::format("says/{}/{}", number.cast->code, key_of(number.period));
}

const Chair* chair_of(const HuddleRoom& room, const MemberId& member) {
    const auto found = std::ranges::find(room.chairs, member, &Chair::member);
    return found == room.chairs.end() ? nullptr : &*found;
}

}  // namespace kept::demo
