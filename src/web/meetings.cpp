#include "web/meetings.hpp"

#include <algorithm>
#include <vector>

#include "domain/zone.hpp"
#include "storage/days_off.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"

namespace kept::web {
namespace {

using std::chrono::days;

constexpr days days_around{15};

/// The meetings of some days, in the order of their starting. Days off may move a weekly one.
std::vector<views::Meeting> meetings_in(const std::vector<Dated<Rhythm>>& rhythms,
                                        const std::set<Day>& days_off, const Span& span) {
    std::vector<views::Meeting> meetings;
    const auto add = [&](views::Meets kind, const std::optional<PlannedMeeting>& planned) {
        if (planned) meetings.push_back({kind, planned->starts, planned->ends});
    };
    for (Day day = span.first; day <= span.last; day += days{1})
        if (!days_off.contains(day)) add(views::Meets::huddle, huddle_on(fact_on(rhythms, day), day));
    for (Day monday = monday_of(span.first) - days{7}; monday <= span.last; monday += days{7})
        add(views::Meets::weekly_meeting, weekly_meeting_of(fact_on(rhythms, monday), monday, days_off));
    std::ranges::sort(meetings, {}, &views::Meeting::starts);
    return meetings;
}

}  // namespace

Meetings meetings_of(storage::Connection& connection, const OrganisationId& organisation, const TeamId& team,
                     Instant now) {
    const auto rhythms = storage::rhythms_of(connection, organisation, team);
    const std::string zone = fact_on(rhythms, std::chrono::floor<days>(now)).zone;
    const Day today = day_at(now, zone);
    const auto meetings = meetings_in(rhythms, storage::days_off(connection, organisation),
                                      {today - days_around, today + days_around});
    Meetings found{.clock = {now, zone}};
    for (const views::Meeting& each : meetings) {
        const bool is_weekly = each.kind == views::Meets::weekly_meeting;
        if (each.ends <= now) {
            found.last_ended = std::max(found.last_ended, each.ends);
            if (is_weekly) found.last_weekly_ended = std::max(found.last_weekly_ended, each.ends);
        } else {
            if (!found.next) found.next = each;
            if (is_weekly && !found.next_weekly) found.next_weekly = each;
        }
    }
    return found;
}

std::optional<TeamId> first_team_of(storage::Connection& connection, const actions::Speaker& member,
                                    Instant now) {
    // A member is in a team from a day in its own zone, which may have begun there already.
    const Day today = std::chrono::floor<days>(now) + days{1};
    const auto teams = storage::teams_of(connection, member.organisation, member.member, today);
    if (teams.empty()) return std::nullopt;
    return teams.front().team.id;
}

views::Meeting meeting_at(const Schedule& schedule, Cadence cadence, Instant due) {
    const Rhythm& rhythm = schedule.rhythm_on(std::chrono::floor<days>(due));
    const Day day = day_at(due - std::chrono::microseconds{1}, rhythm.zone);
    const auto planned = cadence == Cadence::workday ? huddle_on(schedule.rhythm_on(day), day)
                                                     : schedule.weekly_meeting_of(monday_of(day));
    if (!planned || planned->ends != due) return {views::Meets::workday_end, due, due};
    const auto kind = cadence == Cadence::workday ? views::Meets::huddle : views::Meets::weekly_meeting;
    return {kind, planned->starts, planned->ends};
}

}  // namespace kept::web
