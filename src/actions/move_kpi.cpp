#include "actions/move_kpi.hpp"

#include <algorithm>

#include "actions/standing.hpp"
#include "domain/moving.hpp"
#include "storage/kpis.hpp"
#include "storage/movings.hpp"

namespace kept::actions {

Day today_for_moving(storage::Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                     const TeamId& team, Instant now) {
    Day today = today_in(connection, organisation, team, now);
    for (const Dated<TeamId>& each : storage::moves_of(connection, organisation, kpi))
        today = std::max(today, today_in(connection, organisation, each.fact, now));
    return today;
}

Result<KpiId> move_kpi(storage::Store& store, const Speaker& speaker, const KpiId& id, const TeamId& team,
                       Day from) {
    return store.write([&](storage::Transaction& transaction) -> Result<KpiId> {
        Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, id);
        if (!is_in(transaction, speaker, team, transaction.now())) throw NotFound{};
        const auto moves = storage::moves_of(transaction, speaker.organisation, id);
        if (std::ranges::find(moves, Dated<TeamId>{from, team}) != moves.end() &&
            team_on(moves, from) == team)
            return id;
        const Day today = today_for_moving(transaction, speaker.organisation, id, team, transaction.now());
        const auto move = may_move(moves, {from, team}, today);
        if (!move) return std::unexpected(move.error());
        kpi.team = team;
        storage::move_kpi(transaction, speaker.organisation, kpi, from);
        return id;
    });
}

}  // namespace kept::actions
