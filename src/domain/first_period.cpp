#include "domain/first_period.hpp"

#include "domain/zone.hpp"

namespace kept {

Period period_at(const Schedule& schedule, Cadence cadence, Instant now) {
    const Day opened = schedule.running_at(now).first_day;
    return period_of(cadence, day_at(now, schedule.rhythm_on(opened).zone));
}

std::optional<Period> next_to_begin(const Schedule& schedule, Instant now) {
    return schedule.next(schedule.running_at(now));
}

}  // namespace kept
