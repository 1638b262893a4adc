#include "web/coming.hpp"

#include <algorithm>

#include "live/names.hpp"
#include "storage/meetings.hpp"
#include "storage/teams.hpp"
#include "web/coaches.hpp"
#include "web/meetings.hpp"

namespace kept::web {
namespace {

using std::chrono::days;

constexpr std::chrono::minutes clock_is_full{60};

views::ComingMeeting next(const language::Language& say, const Meetings& meetings, const TeamId& team) {
    const views::Meeting& next = *meetings.next;
    const auto left = std::chrono::duration<double>(next.starts - meetings.clock.now) /
                      std::chrono::duration<double>(clock_is_full);
    const std::string time = say.time(next.starts, meetings.clock.zone);
    return {.words =
                next.kind == views::Meets::weekly_meeting ? say("Weekly {0}", time) : say("Huddle {0}", time),
            .still_to_go = std::min(left, 1.0),
            .opens = views::board(team)};
}

views::ComingMeeting under_way(const language::Language& say, const LiveMeeting& meeting, Instant now) {
    const auto passed = std::chrono::duration<double>(now - meeting.start.at) /
                        std::chrono::duration<double>(meeting.start.length);
    return {.words =
                meeting.start.kind == MeetingKind::huddle ? say("Huddle under way") : say("Weekly under way"),
            .still_to_go = std::max(1.0 - passed, 0.0),
            .opens = views::meeting(meeting.start.id)};
}

/// The teams that somebody is in, or reads along with.
std::vector<TeamId> teams_of(storage::Connection& connection, const SignedIn& me, Instant now) {
    std::vector<TeamId> teams;
    for (const Team& each : coached_teams(connection, me, now)) teams.push_back(each.id);
    // A member is in a team from a day in its own zone, which may have begun there already.
    const Day today = std::chrono::floor<days>(now) + days{1};
    for (const auto& each : storage::teams_of(connection, me.organisation, me.member.id, today))
        teams.push_back(each.team.id);
    return teams;
}

}  // namespace

Coming coming_for(App& app, storage::Connection& connection, const SignedIn& me) {
    Coming coming;
    const Instant now = app.store.now();
    for (const TeamId& each : teams_of(connection, me, now)) {
        const std::string name = live::board_name(each);
        coming.names += (coming.names.empty() ? "" : " ") + name;
        if (!coming.team) coming.team = each;
        const auto open = storage::open_meeting(connection, me.organisation, each);
        if (!open || is_over(at_instant(*open, now)) || coming.meeting) continue;
        coming.meeting = under_way(me.say, *open, now);
        app.alarms.announce_at(me.organisation, name, closes_by_itself(*open));
    }
    if (!coming.team || coming.meeting) return coming;
    const Meetings meetings = meetings_of(connection, me.organisation, *coming.team, now);
    if (meetings.next) coming.meeting = next(me.say, meetings, *coming.team);
    return coming;
}

}  // namespace kept::web
