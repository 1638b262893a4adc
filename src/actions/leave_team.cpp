#include "actions/leave_team.hpp"

#include <algorithm>

#include "actions/standing.hpp"
#include "domain/moving.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/movings.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

/// Also what is to be said there later, and what a move still leaves there today.
bool says_numbers_in(storage::Connection& connection, const Speaker& leaving, const TeamId& team, Day from) {
    const auto hand = storage::hand_of(connection, leaving.organisation, leaving.member);
    return std::ranges::any_of(hand, [&](const Kpi& each) {
        return each.team == team ||
               team_on(storage::moves_of(connection, leaving.organisation, each.id), from) == team;
    });
}

Refusal still_says_numbers(storage::Connection& connection, const Speaker& speaker, const MemberId& member) {
    if (member == speaker.member)
        return refuse("leaving",
                      "You still say numbers in this team. Move them to another team or retire them first.")
            .error();
    return refuse(
               "leaving",
               "{0} still says numbers in this team, and moves or retires them first. Nobody can do that for "
               "somebody else.",
               storage::member(connection, speaker.organisation, member).name)
        .error();
}

}  // namespace

Result<TeamId> leave_team(storage::Store& store, const Speaker& speaker, const TeamId& team,
                          const MemberId& member) {
    return store.write([&](storage::Transaction& transaction) -> Result<TeamId> {
        const Instant now = transaction.now();
        const Speaker leaving{speaker.organisation, member};
        storage::team(transaction, speaker.organisation, team);
        storage::member(transaction, speaker.organisation, member);
        if (member != speaker.member && !may_arrange(transaction, speaker, team, now)) throw Forbidden{};
        if (!is_in(transaction, leaving, team, now)) return team;
        const Day today = today_in(transaction, speaker.organisation, team, now);
        if (says_numbers_in(transaction, leaving, team, today))
            return std::unexpected(still_says_numbers(transaction, speaker, member));
        storage::enter_membership(transaction, speaker.organisation, speaker.member,
                                  {team, member, Standing::left, today});
        return team;
    });
}

}  // namespace kept::actions
