#include "domain/promising.hpp"

#include "domain/apart.hpp"
#include "domain/first_period.hpp"

namespace kept {

PromiseSetting setting_of(const History& history, const Schedule& schedule, Instant now) {
    const Period running = period_at(schedule, history.kpi.cadence, now);
    return {.direction = history.kpi.direction,
            .measure = history.kpi.measure,
            .earlier = history.promises,
            .running = running,
            .running_is_reported = said_about(history, running).latest() != nullptr};
}

Result<Promise> may_promise(const History& history, const Schedule& schedule, const Promise& promise,
                            Instant now) {
    if (promise.from.cadence != history.kpi.cadence || !schedule.has(promise.from))
        return refuse("from", "There is no number to say for {0}.", promise.from);
    if (is_retired(history))
        return refuse("from", "This KPI is retired. Take it back into your hand before you promise.");
    if (!history.apart.empty() && history.apart.back().last == for_good)
        return refuse("from",
                      "You are no longer in the team that hears this number. Move it to another one first.");
    if (!lives_in(history, schedule, promise.from))
        return refuse("from", "This KPI starts later than {0}.", promise.from);
    return promised(setting_of(history, schedule, now), promise);
}

}  // namespace kept
