#include "web/consequences.hpp"

#include "actions/days.hpp"
#include "storage/histories.hpp"

namespace kept::web {

std::vector<views::ConsequencesOfKpi> consequences_for(storage::Connection& connection, const SignedIn& me,
                                                       const Replanned& replanned, const Span& days,
                                                       Instant now) {
    storage::Histories histories(connection, me.organisation);
    std::vector<views::ConsequencesOfKpi> all;
    for (const Kpi& each : actions::numbers_of(connection, me.speaker())) {
        const History history = histories.of(each);
        auto becomes = consequences(history, replanned(history.planning), days, now);
        if (becomes.empty() && !each.place) continue;
        all.push_back({each, std::move(becomes), Schedule(history.planning).rhythm_on(days.first).zone});
    }
    return all;
}

}  // namespace kept::web
