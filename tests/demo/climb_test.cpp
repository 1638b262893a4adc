#include "demo/climb.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

#include "demo/playing.hpp"
#include "domain/readings.hpp"
#include "domain/reporting.hpp"
#include "domain/zone.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

/// Moments at which somebody may open the example: every hour from the first on.
struct Moments {
    std::string name;
    year_month_day first;
    int hours;
};

struct Opened {
    Instant now;
    History history;
    Schedule schedule;
    Period running;
};

/// The same for all moments of a week.
const Situation& opening_on(const Company& company, Day monday) {
    static std::map<std::pair<Tongue, Day>, Situation> openings;
    const auto [found, is_new] = openings.try_emplace({company.tongue, monday});
    if (is_new) found->second = opening_of(company, monday);
    return found->second;
}

/// The complaints as they stand when the example is opened for the first time.
Opened opened(const Company& company, Instant now) {
    const Situation& situation = opening_on(company, monday_of(day_at(now, company.zone) - weeks(26)));
    const Part& part = situation.parts.front();
    History history = part.history;
    history.promises.push_back(
        {.bounds = bounds_of(*part.kpi, part.kpi->promise), .from = history.kpi.first_period, .sequence = 1});
    Draft draft(situation, now);
    draft_the_climb(draft, part);
    for (const Act& each : std::move(draft).acts()) apply(history, each);
    Schedule schedule(history.planning);
    const Period running = schedule.running_at(now);
    return {now, std::move(history), std::move(schedule), running};
}

std::vector<Decimal> values_of(const std::vector<Slot>& slots) {
    std::vector<Decimal> values;
    for (const Slot& each : slots)
        if (each.value) values.push_back(*each.value);
    return values;
}

const std::vector<Decimal> the_climb{whole(3), whole(4), whole(5), whole(6), whole(7), whole(8)};

void leaves_exactly_one_period_open(const Opened& at) {
    const auto slots = all_slots(at.history, at.schedule, at.now);
    EXPECT_EQ(std::ranges::count(slots, Outcome::open, &Slot::outcome), 1);
    EXPECT_EQ(slots.back().period, at.running);
    EXPECT_TRUE(may_report(at.history, at.schedule, at.running, at.now));
}

void ends_in_a_record_that_keeps_the_promise(Opened at) {
    at.history.reports.push_back(
        {.period = at.running, .value = whole(the_record_that_waits), .said = at.now});
    const Slot slot = judge(at.history, at.schedule, at.running, at.now);
    EXPECT_EQ(slot.outcome, Outcome::kept);
    EXPECT_EQ(slot.timeliness, Timeliness::on_time);
    EXPECT_EQ(slot.promise->bounds.least, whole(the_record_that_waits));
    EXPECT_TRUE(slot.is_record);
    EXPECT_EQ(values_of(the_six(at.history, at.schedule, at.now)), the_climb);
}

/// The owner is asked to look with the sixth step: nothing was asked in the five before it.
void is_looked_at_first(Opened at) {
    at.history.reports.push_back({.period = at.running,
                                  .value = whole(the_record_that_waits),
                                  .sequence = static_cast<Sequence>(at.history.reports.size()) + 1});
    History said = at.history;
    said.reports.clear();
    Readings readings;
    for (const Report& each : at.history.reports) {
        said.reports.push_back(each);
        const Reached reached = reached_now(said, readings);
        readings.seen.insert(readings.seen.end(), reached.signals.begin(), reached.signals.end());
        if (reached.asks) readings.asked.push_back({*reached.asks, each.sequence, each.said});
    }
    EXPECT_EQ(readings.asked.back().period, at.running);
    const auto seen = seen_with(readings, at.running);
    EXPECT_TRUE(std::ranges::find(seen, trend::Rule::trend, &SeenSignal::rule) != seen.end());
}

class TheClimb : public testing::TestWithParam<Moments> {};

TEST_P(TheClimb, LeavesOnePeriodOpenAndEndsInItByARecord) {
    for (const Company& company : the_companies())
        for (int hour = 0; hour < GetParam().hours; ++hour) {
            SCOPED_TRACE(std::string(company.organisation) + ", " + std::to_string(hour) + " hours on");
            const Opened at = opened(company, sys_days(GetParam().first) + hours(hour));
            leaves_exactly_one_period_open(at);
            ends_in_a_record_that_keeps_the_promise(at);
        }
}

TEST_P(TheClimb, IsLookedAtByItsOwnerFirst) {
    for (const Company& company : the_companies())
        for (int hour = 10; hour < GetParam().hours; hour += 24) {
            SCOPED_TRACE(std::string(company.organisation) + ", " + std::to_string(hour) + " hours on");
            is_looked_at_first(opened(company, sys_days(GetParam().first) + hours(hour)));
        }
}

INSTANTIATE_TEST_SUITE_P(Opened, TheClimb,
                         testing::Values(Moments{"InAnyHourOfAWeek", 2026y / 11 / 23, 7 * 24},
                                         Moments{"OnNewYearsDay", 2025y / 12 / 31, 60},
                                         Moments{"AroundChristmas", 2026y / 12 / 24, 5 * 24},
                                         Moments{"OnALeapDay", 2028y / 2 / 28, 72},
                                         Moments{"WhenTheClockGoesForward", 2027y / 3 / 27, 72},
                                         Moments{"WhenTheClockGoesBack", 2026y / 10 / 24, 72},
                                         Moments{"OnADayOffOfOneCompany", 2026y / 4 / 26, 72}),
                         [](const auto& moments) { return moments.param.name; });

}  // namespace
}  // namespace kept::demo
