#include "actions/numbers_in_sight.hpp"

#include <set>

#include "actions/reading.hpp"

namespace kept::actions {

std::vector<storage::NamedKpi> numbers_in_sight(storage::Connection& connection, const Speaker& speaker,
                                                Instant now) {
    std::set<TeamId> readable;
    for (const Team& each : teams_in_sight(connection, speaker, now).readable) readable.insert(each.id);
    auto numbers = storage::named_kpis(connection, speaker.organisation);
    std::erase_if(numbers, [&](const storage::NamedKpi& each) {
        return each.owner != speaker.member && !readable.contains(each.team);
    });
    return numbers;
}

}  // namespace kept::actions
