#include "demo/climb.hpp"

#include <algorithm>
#include <span>

#include "demo/dice.hpp"
#include "demo/reporting.hpp"
#include "demo/script.hpp"
#include "domain/schedule.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr std::size_t steps_before_the_record = 5;
constexpr std::int64_t before_the_steps[] = {5, 6, 4, 6, 5, 3, 6};  // again and again
constexpr std::size_t ordinary_days = 3 * std::size(before_the_steps);
constexpr minutes from_five_to_ten_to_six = hours(17) + minutes(5);
constexpr minutes thinking_it_over{6};

/// At the end of the day itself, so that only what is running is still to be said.
Instant evening_of(const Draft& draft, const Part& part, const Period& day) {
    Dice dice("at the end of the day", day.first_day);
    return draft.at(*part.member, day.first_day, from_five_to_ten_to_six + minutes(dice.between(0, 44))) +
           seconds(dice.between(0, 59));
}

/// The days before the running one of which nothing was said, since the last that was.
std::vector<Occasion> days_to_say(const Draft& draft, const Part& part, const Schedule& schedule) {
    const Period running = schedule.running_at(draft.until());
    std::vector<Occasion> days;
    int index = 0;
    for (const Period& each :
         schedule.periods_in({part.history.kpi.first_period.first_day, running.first_day})) {
        if (said_about(part.history, each).latest())
            days.clear();
        else if (const auto due = schedule.due(each); due && each < running)
            days.push_back({each, index, evening_of(draft, part, each), *due});
        ++index;
    }
    return days;
}

void draft_the_steps(Draft& draft, const Part& part, std::span<const Occasion> last_days) {
    std::int64_t number = the_record_that_waits - std::int64_t{steps_before_the_record};
    for (const Occasion& each : last_days)
        draft.add_even_if_missed({each.on_time, part.member, part.kpi,
                                  Reports{.period = each.period, .value = decimal_of(*part.kpi, number++)}});
}

/// Days without anything to see, as many as are judged with the steps: a look is asked once in six numbers,
/// and this one is for the sixth step.
void draft_the_ordinary_days(Draft& draft, const Part& part, const Schedule& schedule,
                             std::span<const Occasion> days, std::vector<Decimal>& numbers) {
    for (std::size_t at = 0; at < days.size(); ++at) {
        if (turn_of(*part.kpi, days[at].index)) {
            draft_report(draft, part, schedule, days[at], numbers);
            continue;
        }
        const Decimal number = decimal_of(*part.kpi, before_the_steps[at % std::size(before_the_steps)]);
        draft.add_even_if_missed(
            {days[at].on_time, part.member, part.kpi, Reports{.period = days[at].period, .value = number}});
    }
}

/// The evening before the last of these days its owner dares to promise the record.
void draft_the_daring_promise(Draft& draft, const Part& part, std::span<const Occasion> last_days) {
    draft.add({last_days[last_days.size() - 2].on_time + thinking_it_over, part.member, part.kpi,
               Promises{.from = last_days.back().period,
                        .bounds = {.least = decimal_of(*part.kpi, the_record_that_waits)}}});
}

}  // namespace

void draft_the_climb(Draft& draft, const Part& part) {
    const Schedule schedule(part.history.planning);
    const std::vector<Occasion> days = days_to_say(draft, part, schedule);
    if (days.size() < steps_before_the_record) return;
    const std::span all(days);
    const auto earlier = all.first(all.size() - steps_before_the_record);
    const auto usual_days = earlier.first(earlier.size() - std::min(earlier.size(), ordinary_days));
    std::vector<Decimal> numbers;
    for (const Occasion& each : usual_days) draft_report(draft, part, schedule, each, numbers);
    draft_the_ordinary_days(draft, part, schedule, earlier.subspan(usual_days.size()), numbers);
    const auto last_days = all.last(steps_before_the_record);
    draft_the_steps(draft, part, last_days);
    if (part.history.promises.size() <= 1) draft_the_daring_promise(draft, part, last_days);
}

}  // namespace kept::demo
