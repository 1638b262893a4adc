#include "actions/leave_team.hpp"

#include <algorithm>

#include "actions/standing.hpp"
#include "domain/apart.hpp"
#include "domain/moving.hpp"
#include "storage/kpis.hpp"
#include "storage/movings.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

/// Also what is to be said there later, and what a move still leaves there today.
int kpis_said_in(storage::Connection& connection, const Speaker& speaker, const TeamId& team, Day from) {
    const auto hand = storage::hand_of(connection, speaker.organisation, speaker.member);
    return static_cast<int>(std::ranges::count_if(hand, [&](const Kpi& each) {
        return each.team == team ||
               team_on(storage::moves_of(connection, speaker.organisation, each.id), from) == team;
    }));
}

}  // namespace

Result<TeamId> leave_team(storage::Store& store, const Speaker& speaker, const TeamId& team) {
    return store.write([&](storage::Transaction& transaction) -> Result<TeamId> {
        storage::team(transaction, speaker.organisation, team);
        if (!is_in(transaction, speaker, team, transaction.now())) return team;
        const Day today = today_in(transaction, speaker.organisation, team, transaction.now());
        const auto allowed = may_leave(team, kpis_said_in(transaction, speaker, team, today));
        if (!allowed) return std::unexpected(allowed.error());
        storage::enter_membership(transaction, speaker.organisation, speaker.member,
                                  {team, speaker.member, Standing::left, today});
        return team;
    });
}

}  // namespace kept::actions
