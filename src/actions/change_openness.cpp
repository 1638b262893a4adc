#include "actions/change_openness.hpp"

#include "actions/standing.hpp"
#include "storage/team_arrangements.hpp"
#include "storage/teams.hpp"

namespace kept::actions {

void change_openness(storage::Store& store, const Speaker& speaker, const TeamId& team, Openness openness) {
    store.write([&](storage::Transaction& transaction) {
        if (!is_administrator(transaction, speaker)) throw Forbidden{};
        if (storage::team(transaction, speaker.organisation, team).openness != openness)
            storage::enter_openness(transaction, speaker.organisation, speaker.member, team, openness);
        return team;
    });
}

}  // namespace kept::actions
