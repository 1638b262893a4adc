#include "domain/retiring.hpp"

#include <algorithm>

namespace kept {

std::vector<Slot> still_to_say(const History& history, const Schedule& schedule, Instant now) {
    auto slots = all_slots(history, schedule, now);
    std::erase_if(slots, [&](const Slot& each) {
        const bool is_unsaid = each.outcome == Outcome::open || each.outcome == Outcome::silent;
        return !is_unsaid || (each.closes && *each.closes < now);
    });
    return slots;
}

Retiring retiring(const History& history, const Schedule& schedule, Instant now) {
    History retired = history;
    retired.retirements.push_back({now, std::nullopt});
    Retiring then{.still_due = still_to_say(retired, schedule, now)};
    for (const Slot& each : still_to_say(history, schedule, now))
        if (!lives_in(retired, schedule, each.period)) then.lapsing.push_back(each);
    return then;
}

Result<KpiId> may_discard(const History& history) {
    if (!history.reports.empty())
        return refuse("discard", "What was said stays. A number with a report can retire, not be discarded.");
    if (!history.promises.empty())
        return refuse("discard",
                      "What was promised stays. A number with a promise can retire, not be discarded.");
    return history.kpi.id;
}

}  // namespace kept
