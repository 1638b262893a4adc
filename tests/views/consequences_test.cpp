#include "views/consequences.hpp"

#include <gtest/gtest.h>

#include "sanne.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();

Consequence of_day(Day day, Outcome before, Outcome after) {
    const Period period{Cadence::workday, day};
    return {period, unsaid(period, before, at_least(8)), unsaid(period, after, at_least(8))};
}

Html part(const std::vector<Consequence>& consequences) {
    return consequences_part(say, "What this changes", {{complaints(), consequences, "Europe/Amsterdam"}});
}

TEST(Consequences, AreToldWithTheShapeTheWordAndWhatItWas) {
    const Html page = part({of_day(friday, Outcome::silent, Outcome::excused)});
    EXPECT_TRUE(says_before(page, "<b>Friday 20 November</b>", "away"));
    EXPECT_TRUE(says(page, "was silent"));
}

TEST(Consequences, ManyOfAKindAreToldTogether) {
    std::vector<Consequence> week;
    for (int ahead = 3; ahead < 8; ++ahead)
        week.push_back(of_day(friday + std::chrono::days(ahead), Outcome::open, Outcome::excused));
    const Html page = part(week);
    EXPECT_TRUE(says(page, "<b>Mon 23 Nov to Fri 27 Nov</b>"));
    EXPECT_TRUE(says(page, "5 periods"));
    EXPECT_FALSE(says(page, "Tuesday 24 November"));
}

TEST(Consequences, ADueMomentThatMovesNamesBoth) {
    Consequence one = of_day(friday, Outcome::open, Outcome::open);
    one.before->due = at(9h + 45min);
    one.after->due = at(9h + 45min, monday + std::chrono::days(2));
    EXPECT_TRUE(says(part({one}), "due Wed 25 Nov 09:45, was Mon 23 Nov 09:45"));
}

TEST(Consequences, NoneIsSaidAsWell) {
    EXPECT_TRUE(says(part({}), "None of your numbers changes."));
    EXPECT_TRUE(consequences_part(say, "What this changes", {}).empty());
}

TEST(Consequences, AHostileNameIsText) {
    Kpi kpi = complaints();
    kpi.name = hostile_name;
    const Html page =
        consequences_part(say, "What this changes",
                          {{kpi, {of_day(friday, Outcome::open, Outcome::excused)}, "Europe/Amsterdam"}});
    EXPECT_TRUE(says(page, hostile_in_a_page));
    EXPECT_FALSE(says(page, "<script"));
}

}  // namespace
}  // namespace kept::views
