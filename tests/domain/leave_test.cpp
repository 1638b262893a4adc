#include "domain/leave.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

constexpr std::chrono::microseconds a_moment{1};

Span days(std::string_view first, std::string_view last) {
    return {day(first), day(last)};
}

TEST(Leave, LastsADayToAYear) {
    EXPECT_TRUE(away(days("2026-11-23", "2026-11-23")));
    EXPECT_TRUE(away(days("2026-11-23", "2027-11-22")));
    EXPECT_TRUE(away(days("2028-02-29", "2029-02-28")));
    EXPECT_EQ(away(days("2026-11-23", "2027-11-23")).error().field, "last");
    EXPECT_EQ(away(days("0001-01-01", "9999-12-31")).error().field, "last");
}

TEST(Leave, EndsNoEarlierThanItBegins) {
    EXPECT_EQ(away(days("2026-11-24", "2026-11-23")).error().field, "last");
}

Result<Leave> taking_back(const Span& leave, std::vector<Planning> plannings, Instant now) {
    for (Planning& each : plannings) each.leave.push_back(leave);
    return may_take_back({.days = leave}, plannings, now);
}

TEST(Leave, IsTakenBackUntilTheFirstDueMomentItChanged) {
    const Span tuesday = days("2026-11-24", "2026-11-24");
    const Instant due_of_monday = utc("2026-11-24 08:22");
    EXPECT_TRUE(taking_back(tuesday, {planning(Cadence::workday)}, due_of_monday));
    const auto refused = taking_back(tuesday, {planning(Cadence::workday)}, due_of_monday + a_moment);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "leave");
}

TEST(Leave, IsTakenBackForAllTheKpisOfItsOwner) {
    const Span monday = days("2026-11-30", "2026-11-30");
    const Instant due_of_friday = utc("2026-11-30 08:22");
    const Instant due_of_the_week = utc("2026-11-30 13:00");
    EXPECT_TRUE(taking_back(monday, {planning(Cadence::week)}, due_of_the_week));
    EXPECT_FALSE(taking_back(monday, {planning(Cadence::week)}, due_of_the_week + a_moment));
    EXPECT_FALSE(
        taking_back(monday, {planning(Cadence::week), planning(Cadence::workday)}, due_of_friday + a_moment));
}

TEST(Leave, IsTakenBackLaterWhenItChangedNothing) {
    const Span weekend = days("2026-11-28", "2026-11-29");
    EXPECT_TRUE(taking_back(weekend, {planning(Cadence::workday)}, utc("2026-12-24 12:00")));
    Planning twice = planning(Cadence::workday);
    twice.leave.push_back(days("2026-11-20", "2026-11-27"));
    EXPECT_TRUE(taking_back(days("2026-11-24", "2026-11-25"), {twice}, utc("2026-12-24 12:00")));
    EXPECT_TRUE(taking_back(weekend, {}, utc("2026-12-24 12:00")));
}

TEST(Leave, DeclaredAfterwardsIsNeverTakenBack) {
    EXPECT_FALSE(
        taking_back(days("2026-11-16", "2026-11-16"), {planning(Cadence::workday)}, utc("2026-11-24 12:00")));
}

TEST(Leave, ThatMovesAQuarterIsSeen) {
    const Span january = days("2027-01-04", "2027-01-08");
    const Instant due_of_the_quarter = utc("2027-01-04 13:00");
    EXPECT_TRUE(taking_back(january, {planning(Cadence::quarter)}, due_of_the_quarter));
    EXPECT_FALSE(taking_back(january, {planning(Cadence::quarter)}, due_of_the_quarter + a_moment));
}

}  // namespace
}  // namespace kept
