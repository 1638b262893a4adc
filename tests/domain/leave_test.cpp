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

TEST(Leave, IsDeclaredNeitherLongAgoNorFarAhead) {
    const Day today = day("2026-11-23");
    EXPECT_TRUE(may_declare(days("2025-11-23", "2025-11-23"), {}, today));
    EXPECT_TRUE(may_declare(days("2028-11-23", "2028-11-23"), {}, today));
    const std::pair<Span, const char*> refused[] = {
        {days("2025-11-22", "2025-11-23"), "first"}, {days("2028-11-24", "2028-11-24"), "first"},
        {days("0001-01-01", "0001-01-01"), "first"}, {days("9999-12-31", "9999-12-31"), "first"},
        {days("2026-11-24", "2026-11-23"), "last"},  {days("2026-11-24", "2326-11-23"), "last"}};
    for (const auto& [span, field] : refused) EXPECT_EQ(may_declare(span, {}, today).error().field, field);
}

TEST(Leave, SaysSomethingNew) {
    const std::vector<Leave> declared{{.days = days("2026-11-23", "2026-11-25")},
                                      {.days = days("2026-11-26", "2026-11-27")}};
    const Day today = day("2026-11-23");
    EXPECT_EQ(may_declare(days("2026-11-24", "2026-11-26"), declared, today).error().field, "first");
    EXPECT_TRUE(may_declare(days("2026-11-24", "2026-11-28"), declared, today));
}

std::map<Period, std::vector<Leave>> behind(const Sanne& sanne, const std::vector<Leave>& leaves,
                                            Instant now) {
    return leave_behind(sanne.history, all_slots(sanne.history, sanne.schedule(), now), leaves, now);
}

TEST(Leave, StandsBehindEveryOutcomeItChanged) {
    const Instant now = utc("2026-11-20 12:00");
    Sanne sanne;
    sanne.promises(at_least(8), "2026-11-02")
        .reports("2026-11-16", 8, utc("2026-11-18 12:00"))
        .is_away("2026-11-17", "2026-11-18");
    const Leave leave{.days = days("2026-11-17", "2026-11-18"), .declared = utc("2026-11-19 08:00")};
    const auto changed = behind(sanne, {leave}, now);
    ASSERT_EQ(changed.size(), 3u);
    for (const char* key : {"2026-11-16", "2026-11-17", "2026-11-18"})
        EXPECT_EQ(changed.at(period(key)).front().declared, leave.declared) << key;
}

TEST(Leave, StandsBehindNothingThatWouldHaveBeenTheSame) {
    Sanne sanne;
    sanne.promises(at_least(8), "2026-11-02").reports("2026-11-16", 8).is_away("2026-11-17", "2026-11-17");
    const auto changed = behind(sanne, {{.days = days("2026-11-17", "2026-11-17")}}, utc("2026-11-20 12:00"));
    EXPECT_EQ(changed.size(), 1u);
    EXPECT_TRUE(changed.contains(period("2026-11-17")));
}

Result<Leave> taking_back(const Span& leave, std::vector<Planning> plannings, Instant now) {
    std::vector<History> histories;
    for (Planning& each : plannings) {
        each.leave.push_back(leave);
        histories.push_back({.kpi = {.cadence = each.cadence}, .planning = each});
        histories.back().kpi.first_period = period_of(each.cadence, day("2020-01-01"));
    }
    return may_take_back({.days = leave}, histories, now);
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

TEST(Leave, IsTakenBackWhereNoNumberWasAskedYet) {
    Sanne sanne;
    sanne.history.kpi.first_period = period("2026-11-24");
    sanne.is_away("2026-11-24", "2026-11-24");
    const Leave tuesday{.days = days("2026-11-24", "2026-11-24")};
    EXPECT_TRUE(may_take_back(tuesday, {sanne.history}, utc("2026-11-24 16:00")));
    sanne.history.kpi.first_period = period("2026-11-23");
    EXPECT_FALSE(may_take_back(tuesday, {sanne.history}, utc("2026-11-24 16:00")));
}

TEST(Leave, ThatMovesAQuarterIsSeen) {
    const Span january = days("2027-01-04", "2027-01-08");
    const Instant due_of_the_quarter = utc("2027-01-04 13:00");
    EXPECT_TRUE(taking_back(january, {planning(Cadence::quarter)}, due_of_the_quarter));
    EXPECT_FALSE(taking_back(january, {planning(Cadence::quarter)}, due_of_the_quarter + a_moment));
}

}  // namespace
}  // namespace kept
