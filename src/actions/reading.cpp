#include "actions/reading.hpp"

#include <algorithm>

#include "actions/standing.hpp"
#include "storage/coachings.hpp"
#include "storage/kpis.hpp"
#include "storage/teams.hpp"

namespace kept::actions {

namespace {

bool may_read(storage::Connection& connection, const Speaker& speaker, const std::vector<Coaching>& coachings,
              const Team& team, Instant now) {
    if (!coachings.empty())
        return std::ranges::any_of(
            coachings, [&](const Coaching& each) { return each.team == team.id && runs(each, now); });
    return team.openness == Openness::open || is_in(connection, speaker, team.id, now) ||
           is_administrator(connection, speaker);
}

}  // namespace

bool may_read(storage::Connection& connection, const Speaker& speaker, const Team& team, Instant now) {
    const auto coachings = storage::coachings_of(connection, speaker.organisation, speaker.member);
    return may_read(connection, speaker, coachings, team, now);
}

Team readable_team(storage::Connection& connection, const Speaker& speaker, const TeamId& id, Instant now) {
    const Team team = storage::team(connection, speaker.organisation, id);
    if (!may_read(connection, speaker, team, now)) throw NotFound{};
    return team;
}

Kpi readable_kpi(storage::Connection& connection, const Speaker& speaker, const KpiId& id, Instant now) {
    const Kpi kpi = storage::kpi(connection, speaker.organisation, id);
    if (!may_speak_for(speaker.member, kpi)) readable_team(connection, speaker, kpi.team, now);
    return kpi;
}

TeamsInSight teams_in_sight(storage::Connection& connection, const Speaker& speaker, Instant now) {
    TeamsInSight sight;
    const auto coachings = storage::coachings_of(connection, speaker.organisation, speaker.member);
    for (Team& each : storage::teams(connection, speaker.organisation)) {
        if (may_read(connection, speaker, coachings, each, now))
            sight.readable.push_back(std::move(each));
        else
            ++sight.closed_to_them;
    }
    return sight;
}

}  // namespace kept::actions
