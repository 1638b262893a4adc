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

constexpr int days_ahead = 15;

/// Meetings that have not ended, in the order of their starting.
std::vector<views::Meeting> coming_meetings(const std::vector<Dated<Rhythm>>& rhythms,
                                            const std::set<Day>& days_off, Day today, Instant now) {
    std::vector<views::Meeting> meetings;
    const auto add = [&](views::Meets kind, const std::optional<PlannedMeeting>& planned) {
        if (planned && planned->ends > now) meetings.push_back({kind, planned->starts, planned->ends});
    };
    for (Day day = today; day < today + days{days_ahead}; day += days{1})
        if (!days_off.contains(day)) add(views::Meets::huddle, huddle_on(fact_on(rhythms, day), day));
    for (Day monday = monday_of(today) - days{7}; monday < today + days{days_ahead}; monday += days{7})
        add(views::Meets::weekly_meeting, weekly_meeting_of(fact_on(rhythms, monday), monday, days_off));
    std::ranges::sort(meetings, {}, &views::Meeting::starts);
    return meetings;
}

}  // namespace

Meetings meetings_of(storage::Connection& connection, const OrganisationId& organisation, const TeamId& team,
                     Instant now) {
    const auto rhythms = storage::rhythms_of(connection, organisation, team);
    const std::string zone = fact_on(rhythms, std::chrono::floor<days>(now)).zone;
    const auto coming =
        coming_meetings(rhythms, storage::days_off(connection, organisation), day_at(now, zone), now);
    Meetings meetings{.clock = {now, zone}};
    if (!coming.empty()) meetings.next = coming.front();
    return meetings;
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
