#include "actions/leave_team.hpp"

#include <algorithm>

#include "actions/standing.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

std::optional<Refusal> still_says_numbers(storage::Connection& connection, const Speaker& speaker,
                                          const TeamId& team, const MemberId& member) {
    const auto said = storage::kpis_said_in(connection, speaker.organisation, team);
    if (std::ranges::find(said, member, &Kpi::owner) == said.end()) return std::nullopt;
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
        if (member != speaker.member && !may_arrange(transaction, speaker, team, now)) throw Forbidden{};
        if (!is_in(transaction, {speaker.organisation, member}, team, now)) throw NotFound{};
        if (auto refusal = still_says_numbers(transaction, speaker, team, member))
            return std::unexpected(std::move(*refusal));
        const Day today = today_in(transaction, speaker.organisation, team, now);
        storage::enter_membership(transaction, speaker.organisation, speaker.member,
                                  {team, member, Standing::left, today});
        return team;
    });
}

}  // namespace kept::actions
