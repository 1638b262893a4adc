#include "domain/schedule.hpp"

#include <gtest/gtest.h>

#include "domain/plannings.hpp"
#include "domain/zone.hpp"

namespace kept {
namespace {

using namespace testing;

/// One change to somebody's planning, and what it does to one period.
struct Corner {
    const char* sentence;
    const char* period;
    const char* due;
    Planning planning;
};

Planning with(Planning planning, void (*change)(Planning&)) {
    change(planning);
    return planning;
}

void expect_due(const std::vector<Corner>& corners) {
    for (const auto& [sentence, key, due, planning] : corners)
        EXPECT_EQ(text_of(Schedule(planning).due(period(key))), due) << sentence;
}

std::vector<std::string> keys_of(const std::vector<Period>& periods) {
    std::vector<std::string> keys;
    for (const Period& each : periods) keys.push_back(key_of(each));
    return keys;
}

const Planning workday = planning(Cadence::workday);
const Planning week = planning(Cadence::week);
const Planning month = planning(Cadence::month);

TEST(Schedule, AWorkdayIsDueAtTheHuddleThatSpeaksOfIt) {
    expect_due({
        {"Monday's number at Tuesday's huddle", "2026-11-02", "2026-11-03 08:22", workday},
        {"Friday's at Monday's", "2026-11-06", "2026-11-09 08:22", workday},
        {"a huddle that speaks of today hears it the same day", "2026-11-02", "2026-11-02 15:55",
         with(workday, [](Planning& p) { p.rhythms[0].fact.huddle = evening_huddle; })},
        {"a huddle that runs past midnight ends on the next date", "2026-11-02", "2026-11-03 23:20",
         with(workday,
              [](Planning& p) {
                  p.rhythms[0].fact.huddle = {23h + 50min, 30min};
              })},
        {"a huddle longer than a day ends two days later", "2026-11-02", "2026-11-05 08:07",
         with(workday, [](Planning& p) { p.rhythms[0].fact.huddle->length = 48h; })},
        {"minutes are elapsed minutes, across the autumn change", "2026-10-24", "2026-10-25 00:15",
         with(workday,
              [](Planning& p) {
                  p.rhythms[0].fact.workdays = p.owner_workdays[0].fact = every_day;
                  p.rhythms[0].fact.huddle = {1h + 30min, 45min};
              })},
        {"without a huddle at the end of the next workday", "2026-10-23", "2026-10-26 23:00",
         planning(Cadence::workday, without_huddle(amsterdam()))},
        {"a day off is nobody's workday", "2026-11-02", "2026-11-04 08:22",
         with(workday, [](Planning& p) { p.days_off = {day("2026-11-03")}; })},
    });
}

TEST(Schedule, AHuddleThatNeverHearsTheOwnerGivesWayToTheEndOfTheirNextWorkday) {
    expect_due({
        {"a Saturday worker in a team of weekdays", "2026-11-07", "2026-11-14 23:00",
         with(workday, [](Planning& p) { p.owner_workdays[0].fact = saturdays; })},
        {"the fourteenth Saturday still counts", "2026-11-07", "2027-02-13 08:22",
         with(workday,
              [](Planning& p) {
                  p.owner_workdays[0].fact = saturdays;
                  p.rhythms.push_back({day("2027-02-13"), amsterdam()});
                  p.rhythms[1].fact.workdays = saturdays;
              })},
        {"the fifteenth does not", "2026-11-07", "2026-11-14 23:00",
         with(workday,
              [](Planning& p) {
                  p.owner_workdays[0].fact = saturdays;
                  p.rhythms.push_back({day("2027-02-14"), amsterdam()});
                  p.rhythms[1].fact.workdays = saturdays;
              })},
        {"one more workday before endless leave is enough", "2026-11-07", "2026-11-14 23:00",
         with(workday,
              [](Planning& p) {
                  p.owner_workdays[0].fact = saturdays;
                  p.leave = {{day("2026-11-15"), day("9999-12-31")}};
              })},
    });
}

TEST(Schedule, LeaveMovesADueMomentToTheNextMeeting) {
    expect_due({
        {"ill on Monday and Tuesday", "2026-11-06", "2026-11-11 08:22",
         with(workday,
              [](Planning& p) {
                  p.leave = {{day("2026-11-09"), day("2026-11-10")}};
              })},
        {"spans that overlap, in any order", "2026-11-06", "2026-11-17 08:22",
         with(workday,
              [](Planning& p) {
                  p.leave = {{day("2026-11-11"), day("2026-11-16")},
                             {day("2026-11-12"), day("2026-11-12")},
                             {day("2026-11-09"), day("2026-11-12")}};
              })},
        {"away on the weekly meeting: the next one", "2026-W45", "2026-11-16 13:00",
         with(week,
              [](Planning& p) {
                  p.leave = {{day("2026-11-09"), day("2026-11-09")}};
              })},
        {"leave of eight years: on the return", "2026-11-06", "2034-11-08 08:22",
         with(workday,
              [](Planning& p) {
                  p.leave = {{day("2026-11-07"), day("2034-11-07")}};
              })},
        {"ten years hold no day: never", "2026-11-06", "never",
         with(workday,
              [](Planning& p) {
                  p.leave = {{day("2026-11-07"), day("2036-11-06")}};
              })},
        {"a week before ten years of leave: never", "2026-W45", "never",
         with(week,
              [](Planning& p) {
                  p.leave = {{day("2026-11-09"), day("2037-01-01")}};
              })},
    });
}

TEST(Schedule, AWeekIsDueAtTheWeeklyMeetingThatSpeaksOfIt) {
    expect_due({
        {"last week's number on Monday", "2026-W45", "2026-11-09 13:00", week},
        {"this week's on Friday", "2026-W45", "2026-11-06 14:45",
         with(week, [](Planning& p) { p.rhythms[0].fact.weekly = friday_meeting; })},
        {"Friday off: it moves across the weekend", "2026-W18", "2026-05-04 13:45",
         with(week,
              [](Planning& p) {
                  p.rhythms[0].fact.weekly = friday_meeting;
                  p.days_off = {day("2026-05-01")};
              })},
        {"away on the date it moved to: the next one", "2026-W18", "2026-05-08 13:45",
         with(week,
              [](Planning& p) {
                  p.rhythms[0].fact.weekly = friday_meeting;
                  p.days_off = {day("2026-05-01")};
                  p.leave = {{day("2026-05-04"), day("2026-05-04")}};
              })},
        {"on its day though the owner never works that day", "2026-W45", "2026-11-09 13:00",
         with(week, [](Planning& p) { p.owner_workdays[0].fact = saturdays; })},
        {"on its day though the team does not work that day", "2026-W45", "2026-11-14 13:00",
         with(week, [](Planning& p) { p.rhythms[0].fact.weekly->day = Weekday::saturday; })},
        {"without one, at the first huddle of the next week", "2026-W45", "2026-11-09 08:22",
         planning(Cadence::week, without_weekly(amsterdam()))},
        {"without any meeting, at the end of the first workday", "2026-W45", "2026-11-09 23:00",
         planning(Cadence::week, without_weekly(without_huddle(amsterdam())))},
        {"away every Monday: the end of Tuesday", "2026-W45", "2026-11-10 23:00",
         with(week,
              [](Planning& p) {
                  for (Day monday = day("2026-11-09"); monday < day("2027-03-01");
                       monday += std::chrono::days(7))
                      p.leave.push_back({monday, monday});
              })},
    });
}

TEST(Schedule, TheRhythmOfItsMondayDecidesAWeek) {
    const Rhythm fridays{"Europe/Amsterdam", monday_to_friday, morning_huddle, friday_meeting};
    const auto from = [&](const char* date, const Rhythm& next) {
        Planning changed = week;
        changed.rhythms.insert(changed.rhythms.begin(), {day(date), next});
        return changed;
    };
    expect_due({
        {"a change on Tuesday leaves this week as it was", "2026-W45", "2026-11-09 13:00",
         from("2026-11-10", fridays)},
        {"the next week has its own meeting", "2026-W46", "2026-11-20 14:45", from("2026-11-10", fridays)},
        {"a change on Monday decides at once", "2026-W46", "2026-11-13 14:45", from("2026-11-09", fridays)},
        {"no meeting from Wednesday: this Monday's has been", "2026-W45", "2026-11-09 13:00",
         from("2026-11-11", without_weekly(amsterdam()))},
        {"and the week after it, its first huddle", "2026-W46", "2026-11-16 08:22",
         from("2026-11-11", without_weekly(amsterdam()))},
    });
}

TEST(Schedule, AMonthAndAQuarterAreDueAtTheFirstWeeklyMeetingAfterTheyEnd) {
    expect_due({
        {"the Monday after", "2026-01", "2026-02-02 13:00", month},
        {"the meeting on the last day is not after the end", "2026-08", "2026-09-07 12:00", month},
        {"a later meeting of the same week is", "2026-09", "2026-10-02 13:45",
         with(month, [](Planning& p) { p.rhythms[0].fact.weekly = friday_meeting; })},
        {"the last day's meeting moved by a day off is", "2026-08", "2026-09-01 12:00",
         with(month, [](Planning& p) { p.days_off = {day("2026-08-31")}; })},
        {"without one, the first due day after the end", "2026-09", "2026-10-01 07:22",
         planning(Cadence::month, without_weekly(amsterdam()))},
        {"a quarter", "2026-Q4", "2027-01-04 13:00", planning(Cadence::quarter)},
    });
}

TEST(Schedule, ADayEndsOnTheClockOfItsOwnRhythm) {
    Planning moving = planning(Cadence::workday, without_huddle(amsterdam()));
    moving.rhythms.push_back({day("2026-11-12"), in_zone(without_huddle(amsterdam()), "America/New_York")});
    const Schedule schedule(moving);
    EXPECT_EQ(text_of(schedule.due(period("2026-11-10"))), "2026-11-11 23:00");
    EXPECT_EQ(text_of(schedule.due(period("2026-11-11"))), "2026-11-13 05:00");
    EXPECT_EQ(text_of(schedule.opens(period("2026-11-12"))), "2026-11-12 05:00");
}

TEST(Schedule, FactsHoldFromTheirDayAndTheFirstBeforeIt) {
    Planning changing = workday;
    changing.owner_workdays = {{day("2026-11-16"), saturdays}, {day("2026-11-09"), monday_to_friday}};
    const Schedule schedule(changing);
    EXPECT_EQ(keys_of(schedule.periods_in({day("2026-11-05"), day("2026-11-21")})),
              (std::vector<std::string>{"2026-11-05", "2026-11-06", "2026-11-09", "2026-11-10", "2026-11-11",
                                        "2026-11-12", "2026-11-13", "2026-11-21"}));
    EXPECT_EQ(schedule.rhythm_on(day("1999-01-01")), amsterdam());
}

TEST(Schedule, PeriodsBeginWithinTheSpan) {
    EXPECT_EQ(keys_of(Schedule(week).periods_in({day("2026-12-22"), day("2027-01-04")})),
              (std::vector<std::string>{"2026-W53", "2027-W01"}));
    EXPECT_EQ(keys_of(Schedule(month).periods_in({day("2026-11-01"), day("2026-12-01")})),
              (std::vector<std::string>{"2026-11", "2026-12"}));
    EXPECT_TRUE(Schedule(month).periods_in({day("2026-11-02"), day("2026-11-30")}).empty());
}

TEST(Schedule, LeaveExcusesAPeriodWhoseEveryWorkdayItCovers) {
    Planning away = week;
    away.leave = {{day("2026-11-09"), day("2026-11-13")}, {day("2026-11-17"), day("2026-11-20")}};
    const Schedule schedule(away);
    EXPECT_TRUE(schedule.is_excused(period("2026-W46")));
    EXPECT_FALSE(schedule.is_excused(period("2026-W47")));
    EXPECT_EQ(schedule.due(period("2026-W46")), std::nullopt);
    EXPECT_EQ(schedule.closes(period("2026-W46")), std::nullopt);
}

TEST(Schedule, AWeekInWhichNobodyWorksIsExcused) {
    Planning closed = week;
    for (Day each = day("2026-12-28"); each <= day("2027-01-01"); each += std::chrono::days(1))
        closed.days_off.insert(each);
    EXPECT_TRUE(Schedule(closed).is_excused(period("2026-W53")));
    EXPECT_EQ(text_of(Schedule(closed).due(period("2026-W52"))), "2027-01-04 13:00");
}

TEST(Schedule, ANumberGivenAnywayIsJudgedByTheMeetingThatHearsIt) {
    Planning away = workday;
    away.leave = {{day("2026-11-09"), day("2026-11-11")}};
    EXPECT_EQ(text_of(Schedule(away).due_if_reported(period("2026-11-10"))), "2026-11-12 08:22");
}

TEST(Schedule, ASilentPeriodClosesWhenTheSixthLaterOneIsDue) {
    EXPECT_EQ(text_of(Schedule(workday).closes(period("2026-11-02"))), "2026-11-11 08:22");
    EXPECT_EQ(text_of(Schedule(month).closes(period("2026-08"))), "2027-03-01 13:00");
}

TEST(Schedule, ExcusedPeriodsDoNotBringTheClosingNearerUnlessGivenAnyway) {
    Planning away = workday;
    away.leave = {{day("2026-11-03"), day("2026-11-05")}};
    const Schedule schedule(away);
    EXPECT_EQ(text_of(schedule.closes(period("2026-11-02"))), "2026-11-16 08:22");
    EXPECT_EQ(text_of(schedule.closes(period("2026-11-02"), {period("2026-11-04")})), "2026-11-13 08:22");
    EXPECT_EQ(text_of(schedule.closes(period("2026-11-06"), {period("2026-11-04")})), "2026-11-17 08:22");
}

TEST(Schedule, LeaveWithoutEndKeepsAPeriodOpen) {
    Planning away = workday;
    away.leave = {{day("2026-11-03"), day("9999-12-31")}};
    EXPECT_EQ(Schedule(away).closes(period("2026-11-02")), std::nullopt);
    away.leave = {{day("2026-11-03"), day("2040-06-30")}};
    EXPECT_EQ(text_of(Schedule(away).closes(period("2026-11-02"))), "2040-07-10 07:22");
}

TEST(Schedule, APeriodOpensWithItsFirstInstant) {
    EXPECT_EQ(text_of(Schedule(week).opens(period("2026-W45"))), "2026-11-01 23:00");
    const Planning santiago = planning(Cadence::workday, in_zone(amsterdam(), "America/Santiago"));
    EXPECT_EQ(text_of(Schedule(santiago).opens(period("2026-09-06"))), "2026-09-06 04:00");
}

TEST(Schedule, ThePeriodThatRunsIsTheLastThatOpened) {
    const Schedule days(workday);
    EXPECT_EQ(key_of(days.running_at(utc("2026-11-05 22:59"))), "2026-11-05");
    EXPECT_EQ(key_of(days.running_at(utc("2026-11-05 23:00"))), "2026-11-06");
    EXPECT_EQ(key_of(days.running_at(utc("2026-11-08 12:00"))), "2026-11-06");
    EXPECT_EQ(key_of(Schedule(week).running_at(utc("2026-11-08 22:59"))), "2026-W45");
    EXPECT_EQ(key_of(Schedule(week).running_at(utc("2026-11-08 23:00"))), "2026-W46");
    EXPECT_EQ(key_of(Schedule(month).running_at(utc("2026-10-31 23:00"))), "2026-11");
    const Planning far_east = planning(Cadence::workday, in_zone(amsterdam(), "Pacific/Kiritimati"));
    EXPECT_EQ(key_of(Schedule(far_east).running_at(utc("2026-11-05 10:00"))), "2026-11-06");
}

TEST(Schedule, NeighboursSkipTheDaysNobodyWorks) {
    const Schedule schedule(workday);
    EXPECT_EQ(schedule.next(period("2026-11-06")), period("2026-11-09"));
    EXPECT_EQ(schedule.previous(period("2026-11-09")), period("2026-11-06"));
    Planning idle = workday;
    idle.owner_workdays[0].fact.reset();
    EXPECT_EQ(Schedule(idle).next(period("2026-11-06")), std::nullopt);
    EXPECT_EQ(Schedule(idle).previous(period("2026-11-06")), std::nullopt);
}

}  // namespace
}  // namespace kept
