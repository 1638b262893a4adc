#include "actions/team_above.hpp"

#include "actions/standing.hpp"
#include "storage/teams.hpp"

namespace kept::actions {

std::optional<Team> team_above(storage::Connection& connection, const OrganisationId& organisation,
                               const TeamId& team, Instant now) {
    const Day today = today_in(connection, organisation, team, now);
    for (const Membership& lead : storage::memberships_of(connection, organisation, team, today)) {
        if (lead.standing != Standing::lead) continue;
        for (const auto& each : storage::teams_of(connection, organisation, lead.member, today))
            if (each.standing == Standing::lead && each.team.id != team) return each.team;
    }
    return std::nullopt;
}

}  // namespace kept::actions
