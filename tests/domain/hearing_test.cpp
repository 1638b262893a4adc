#include "domain/hearing.hpp"

#include <gtest/gtest.h>

#include "domain/seal.hpp"
#include "domain/wall_code.hpp"

namespace kept {
namespace {

using namespace std::chrono_literals;

constexpr Day monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
const Instant nine = monday + 9h;
const Instant due = nine + 15min;

Schedule schedule() {
    return Schedule({.rhythms = {{monday, {"UTC", monday_to_friday, Huddle{540min, 15min}, {}}}},
                     .owner_workdays = {{monday, monday_to_friday}}});
}

MeetingStart huddle(int nth = 1) {
    return {.date = monday, .nth = nth, .length = 15min, .at = nine};
}

TEST(Hearing, TheFirstHuddleHearsForThreePlannedLengths) {
    EXPECT_TRUE(heard_in(huddle(), nine + 45min));
    EXPECT_FALSE(heard_in(huddle(), nine + 45min + 1us));
    EXPECT_FALSE(heard_in(huddle(2), nine));
}

constexpr Day last_sunday_of_october = std::chrono::sys_days{std::chrono::year{2026} / 10 / 25};
constexpr Day last_sunday_of_march = std::chrono::sys_days{std::chrono::year{2026} / 3 / 29};

/// A night shift that huddles around the hour at which Amsterdam's clocks change.
Schedule night_shift() {
    const Weekdays every_day{0b1111111};
    return Schedule(
        {.rhythms = {{last_sunday_of_march, {"Europe/Amsterdam", every_day, Huddle{170min, 15min}, {}}}},
         .owner_workdays = {{last_sunday_of_march, every_day}}});
}

/// 02:50 to 03:05 in summer time ends when the clocks show 02:05 again; said at 02:30 it has lasted 40
/// minutes.
TEST(Hearing, TheHourThatComesTwiceInAutumnPassesOnce) {
    const Instant starts = last_sunday_of_october + 50min;  // 00:50 UTC
    const MeetingStart huddle{.date = last_sunday_of_october, .length = 15min, .at = starts};
    const auto heard = heard_in(huddle, starts + 40min);
    ASSERT_TRUE(heard);
    EXPECT_TRUE(is_on_time_live(*heard, night_shift(), starts + 15min));
    EXPECT_FALSE(heard_in(huddle, starts + 46min)) << "although the clocks go back";
    EXPECT_EQ(closes_by_itself(begun(huddle)), starts + 45min);
}

/// 02:50 is no time on that night: the huddle is at 03:50, and 15 minutes are still 15.
TEST(Hearing, TheHourThatIsSkippedInSpringIsNotCounted) {
    const Instant starts = last_sunday_of_march + 110min;  // 01:50 UTC
    const MeetingStart huddle{.date = last_sunday_of_march, .length = 15min, .at = starts};
    const auto heard = heard_in(huddle, starts + 40min);
    ASSERT_TRUE(heard);
    EXPECT_TRUE(is_on_time_live(*heard, night_shift(), starts + 15min));
    EXPECT_FALSE(heard_in(huddle, starts + 46min));
}

TEST(Hearing, OnlyTheMeetingOfTheDueMomentsKindAndDateIsOnTime) {
    EXPECT_TRUE(is_on_time_live({MeetingKind::huddle, monday}, schedule(), due));
    EXPECT_FALSE(is_on_time_live({MeetingKind::weekly_meeting, monday}, schedule(), due));
    EXPECT_FALSE(is_on_time_live({MeetingKind::huddle, monday + std::chrono::days{1}}, schedule(), due));
    EXPECT_FALSE(is_on_time_live({MeetingKind::huddle, monday}, schedule(), due + 1min))
        << "no meeting ends then";
}

TEST(Hearing, WhatWasSealedByThenIsOnTime) {
    Report report{.said = due + 1h};
    EXPECT_FALSE(is_said_in_time(report, schedule(), due));
    report.sealed = due;
    EXPECT_TRUE(is_said_in_time(report, schedule(), due));
    report.sealed = due + 1us;
    EXPECT_FALSE(is_said_in_time(report, schedule(), due));
}

TEST(Hearing, ASealIsOpenedUnchangedWithinADayOfTheMeetingThatWouldHaveHeardIt) {
    const Seal seal{.value = whole(8)};
    Report report{.value = whole(8), .said = due + 24h};
    EXPECT_EQ(opened_in_time(seal, report, due, "UTC", {}), Opened::in_time);
    report.said = due + 24h + 1us;
    EXPECT_EQ(opened_in_time(seal, report, due, "UTC", {}), Opened::too_late);
    LiveMeeting meeting = begun(huddle());
    EXPECT_EQ(opened_in_time(seal, report, due, "UTC", {meeting}), Opened::in_time) << "still open";
    meeting.closed = due + 10min;
    EXPECT_EQ(opened_in_time(seal, report, due, "UTC", {meeting}), Opened::in_time);
    report.value = whole(9);
    EXPECT_EQ(opened_in_time(seal, report, due, "UTC", {meeting}), Opened::too_late);
}

TEST(WallCode, IsReadHoweverItIsTyped) {
    const std::string code = wall_code_of("00112233445566");
    EXPECT_EQ(code.size(), 8u);
    EXPECT_EQ(read_wall_code(shown_wall_code(code)), code);
    EXPECT_EQ(read_wall_code("abcd efgh"), "ABCDEFGH");
    for (const char* each : {"", "ABCD", "ABCD-EFGHJ", "ABCD-EFG0", "ABCD-EFGI", "ABCD-EFG\n"})
        EXPECT_FALSE(read_wall_code(each)) << each;
}

}  // namespace
}  // namespace kept
