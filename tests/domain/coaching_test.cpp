#include "domain/coaching.hpp"

#include <gtest/gtest.h>

#include "domain/codes.hpp"
#include "domain/zone.hpp"

namespace kept {
namespace {

using std::chrono::days;

Day day(int year, unsigned month, unsigned of_month) {
    return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) /
                                 static_cast<int>(of_month)};
}

TEST(Coaching, ThreeMonthsAreProposed) {
    EXPECT_EQ(proposed_last_day(day(2026, 11, 23)), day(2027, 2, 23));
    EXPECT_EQ(proposed_last_day(day(2026, 11, 30)), day(2027, 2, 28));
}

TEST(Coaching, AYearIsTheMost) {
    const Day today = day(2026, 11, 23);
    EXPECT_TRUE(may_coach_until("until", day(2027, 11, 23), today));
    const auto refused = may_coach_until("until", day(2027, 11, 24), today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "until");
    EXPECT_EQ(std::get<Day>(refused.error().arguments.front()), day(2027, 11, 23));
}

TEST(Coaching, AYearFromALeapDayEndsOnTheLastOfFebruary) {
    EXPECT_EQ(latest_last_day(day(2028, 2, 29)), day(2029, 2, 28));
}

TEST(Coaching, EndsOnALaterDayThanToday) {
    const Day today = day(2026, 11, 23);
    EXPECT_FALSE(may_coach_until("until", today - days{1}, today));
    EXPECT_FALSE(may_coach_until("until", today, today));
    EXPECT_TRUE(may_coach_until("until", today + days{1}, today));
}

TEST(Coaching, RunsToTheEndOfItsLastDayByTheClockOfTheTeam) {
    const Instant end = end_of_coaching(day(2026, 11, 30), "America/New_York");
    EXPECT_EQ(end, start_of(day(2026, 12, 1), "America/New_York"));
    const Coaching coaching{.ends = end};
    EXPECT_TRUE(runs(coaching, end - std::chrono::microseconds{1}));
    EXPECT_FALSE(runs(coaching, end));
}

TEST(Coaching, TheLastOfSeveralEndsIsTheEnd) {
    const Instant early{days{1}}, late{days{2}};
    EXPECT_EQ(last_to_end({{.ends = late}, {.ends = early}})->ends, late);
    EXPECT_FALSE(last_to_end({}));
}

TEST(Coaching, HasACodeForEachKind) {
    for (const CoachingKind each : {CoachingKind::begun, CoachingKind::moved, CoachingKind::ended})
        EXPECT_EQ(choice_of<CoachingKind>(code_of(each)), each);
}

}  // namespace
}  // namespace kept
