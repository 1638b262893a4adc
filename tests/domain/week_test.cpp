#include "domain/week.hpp"

#include <gtest/gtest.h>

#include "domain/plannings.hpp"

namespace kept {
namespace {

using testing::day;

TEST(Week, KnowsTheWeekdayOfADay) {
    EXPECT_EQ(weekday_of(day("2026-11-23")), Weekday::monday);
    EXPECT_EQ(weekday_of(day("2026-11-29")), Weekday::sunday);
    EXPECT_EQ(weekday_of(day("1969-12-31")), Weekday::wednesday);
    EXPECT_EQ(weekday_of(day("2024-02-29")), Weekday::thursday);
}

TEST(Week, BeginsOnMonday) {
    for (Day each = day("2026-11-23"); each <= day("2026-11-29"); each += std::chrono::days(1))
        EXPECT_EQ(monday_of(each), day("2026-11-23"));
    EXPECT_EQ(monday_of(day("2026-11-30")), day("2026-11-30"));
}

TEST(Week, RunsAcrossTheNewYearAndBeforeTheEpoch) {
    EXPECT_EQ(monday_of(day("2027-01-01")), day("2026-12-28"));
    EXPECT_EQ(monday_of(day("1970-01-01")), day("1969-12-29"));
}

TEST(Week, ASetOfWeekdaysHoldsItsOwnOnly) {
    EXPECT_TRUE(holds(monday_to_friday, Weekday::monday));
    EXPECT_TRUE(holds(monday_to_friday, Weekday::friday));
    EXPECT_FALSE(holds(monday_to_friday, Weekday::saturday));
    EXPECT_FALSE(holds(Weekdays(), Weekday::monday));
}

}  // namespace
}  // namespace kept
