#include "demo/plan.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace kept::demo {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr Instant utc(year_month_day day, hours hour) {
    return sys_days(day) + hour;
}

TEST(Plan, IsTheSameForTheSameMoment) {
    const Situation situation = opening_of(the_companies().front(), sys_days(2026y / 5 / 25));
    const auto once = plan_until(situation, utc(2026y / 11 / 24, 8h)).acts;
    const auto again = plan_until(situation, utc(2026y / 11 / 24, 8h)).acts;
    ASSERT_EQ(once.size(), again.size());
    for (std::size_t each = 0; each < once.size(); ++each) {
        EXPECT_EQ(once[each].at, again[each].at);
        EXPECT_EQ(once[each].kpi, again[each].kpi);
    }
}

TEST(Plan, DoesNothingAfterItsMoment) {
    const Situation situation = opening_of(the_companies().front(), sys_days(2026y / 5 / 25));
    const Instant now = utc(2026y / 11 / 24, 8h);
    const Plan plan = plan_until(situation, now);
    EXPECT_LE(plan.acts.back().at, now);
    EXPECT_GT(plan.next, now);
    EXPECT_LE(plan.next, utc(2026y / 11 / 24, 23h));
}

const Act& correction_of(std::string_view kpi, const std::vector<Act>& acts) {
    return *std::ranges::find_if(acts, [&](const Act& each) {
        return each.kpi && each.kpi->code == kpi && std::holds_alternative<Corrects>(each.deed);
    });
}

/// As if everything had been done that comes before a moment.
void did_before(Instant moment, Situation& situation, const std::vector<Act>& acts) {
    for (Part& part : situation.parts)
        for (const Act& each : acts)
            if (const auto* deed = std::get_if<Reports>(&each.deed);
                deed && each.kpi == part.kpi && each.at < moment)
                part.history.reports.push_back({.period = deed->period, .value = deed->value});
    situation.from = moment - 1min;
}

TEST(Plan, PutsRightWhatWasSaidWronglyAlsoWhenTheProgramStoppedInBetween) {
    Situation situation = opening_of(the_companies().front(), sys_days(2026y / 5 / 25));
    const auto acts = plan_until(situation, utc(2026y / 11 / 24, 8h)).acts;
    const Act correction = correction_of("unpaid", acts);
    did_before(correction.at, situation, acts);
    const auto later = plan_until(situation, correction.at).acts;
    EXPECT_EQ(correction_of("unpaid", later).at, correction.at);
}

TEST(Plan, LetsEveryCadenceAndDirectionOccur) {
    std::set<Cadence> cadences;
    std::set<Direction> directions;
    std::set<Unit> units;
    for (const CastMember& member : the_cast())
        for (const CastKpi& kpi : member.kpis) {
            cadences.insert(kpi.cadence);
            directions.insert(kpi.direction);
            units.insert(kpi.unit);
        }
    EXPECT_EQ(cadences.size(), 4u);
    EXPECT_EQ(directions.size(), 3u);
    EXPECT_EQ(units.size(), 6u);
}

}  // namespace
}  // namespace kept::demo
