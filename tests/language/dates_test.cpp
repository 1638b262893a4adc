#include <gtest/gtest.h>

#include "domain/zone.hpp"
#include "language/language.hpp"

namespace kept::language {
namespace {

using namespace std::chrono_literals;

constexpr Day friday = std::chrono::sys_days(2026y / 11 / 20);

TEST(Dates, ADayIsWrittenForItsPlace) {
    const struct {
        DayStyle style;
        const char* dutch;
        const char* english;
    } cases[] = {
        {DayStyle::weekday, "vrijdag", "Friday"},
        {DayStyle::brief, "vr 20 nov", "Fri 20 Nov"},
        {DayStyle::plain, "20 november", "20 November"},
        {DayStyle::with_weekday, "vrijdag 20 november", "Friday 20 November"},
        {DayStyle::with_year, "20 november 2026", "20 November 2026"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(dutch().day(friday, row.style), row.dutch);
        EXPECT_EQ(english().day(friday, row.style), row.english);
    }
}

TEST(Dates, EveryWeekdayHasItsName) {
    EXPECT_EQ(dutch().weekday(Weekday::monday), "maandag");
    EXPECT_EQ(dutch().short_weekday(Weekday::sunday), "zo");
    EXPECT_EQ(english().weekday(Weekday::saturday), "Saturday");
}

TEST(Dates, APeriodIsWrittenForItsPlace) {
    const struct {
        Cadence cadence;
        PeriodStyle style;
        const char* dutch;
        const char* english;
    } cases[] = {
        {Cadence::workday, PeriodStyle::spoken, "vrijdag", "Friday"},
        {Cadence::workday, PeriodStyle::dated, "vrijdag 20 november", "Friday 20 November"},
        {Cadence::workday, PeriodStyle::brief, "vr 20 nov", "Fri 20 Nov"},
        {Cadence::workday, PeriodStyle::axis, "20 nov", "20 Nov"},
        {Cadence::week, PeriodStyle::spoken, "week 47", "week 47"},
        {Cadence::week, PeriodStyle::dated, "week 47 van 2026", "week 47 of 2026"},
        {Cadence::week, PeriodStyle::brief, "week 47", "week 47"},
        {Cadence::week, PeriodStyle::axis, "47", "47"},
        {Cadence::month, PeriodStyle::spoken, "november", "November"},
        {Cadence::month, PeriodStyle::dated, "november 2026", "November 2026"},
        {Cadence::month, PeriodStyle::brief, "nov 2026", "Nov 2026"},
        {Cadence::month, PeriodStyle::axis, "nov", "Nov"},
        {Cadence::quarter, PeriodStyle::spoken, "het vierde kwartaal", "the fourth quarter"},
        {Cadence::quarter, PeriodStyle::dated, "het vierde kwartaal van 2026", "the fourth quarter of 2026"},
        {Cadence::quarter, PeriodStyle::brief, "K4 2026", "Q4 2026"},
        {Cadence::quarter, PeriodStyle::axis, "K4", "Q4"},
    };
    for (const auto& row : cases) {
        const Period period = period_of(row.cadence, friday);
        EXPECT_EQ(dutch().period(period, row.style), row.dutch);
        EXPECT_EQ(english().period(period, row.style), row.english);
    }
}

TEST(Dates, AWeekBelongsToTheYearOfItsThursday) {
    const auto dated = [](Day day) {
        return english().period(period_of(Cadence::week, day), PeriodStyle::dated);
    };
    EXPECT_EQ(dated(std::chrono::sys_days(2026y / 1 / 1)), "week 1 of 2026");
    EXPECT_EQ(dated(std::chrono::sys_days(2025y / 12 / 29)), "week 1 of 2026");
    EXPECT_EQ(dated(std::chrono::sys_days(2027y / 1 / 3)), "week 53 of 2026");
    EXPECT_EQ(dated(std::chrono::sys_days(2027y / 1 / 4)), "week 1 of 2027");
}

TEST(Dates, AnInstantIsShownOnTheClockOfAZone) {
    const Instant instant =
        instant_of(std::chrono::sys_days(2026y / 11 / 23), 9h + 11min, "Europe/Amsterdam");
    EXPECT_EQ(dutch().time(instant, "Europe/Amsterdam"), "09:11");
    EXPECT_EQ(dutch().time(instant + 59s, "Europe/London"), "08:11");
    EXPECT_EQ(dutch().moment(instant, "Europe/Amsterdam", MomentStyle::weekday), "ma 09:11");
    EXPECT_EQ(english().moment(instant, "Europe/Amsterdam", MomentStyle::dated), "Mon 23 Nov 09:11");
    EXPECT_EQ(dutch().moment(instant, "Pacific/Auckland", MomentStyle::complete), "23 november 2026 21:11");
    EXPECT_EQ(dutch().clock(9h + 5min), "09:05");
}

TEST(Dates, ADistanceIsSaidInWholeMinutesHoursOrDays) {
    const Instant now = std::chrono::sys_days(2026y / 11 / 23) + 9h;
    const struct {
        std::chrono::seconds away;
        const char* dutch;
        const char* english;
    } cases[] = {
        {18min + 40s, "over 18 minuten", "in 18 minutes"},
        {1min, "over 1 minuut", "in 1 minute"},
        {59s, "nu", "now"},
        {0s, "nu", "now"},
        {-59s, "nu", "now"},
        {-18min, "18 minuten geleden", "18 minutes ago"},
        {60min, "over 1 uur", "in 1 hour"},
        {23h + 59min, "over 23 uur", "in 23 hours"},
        {24h, "over 1 dag", "in 1 day"},
        {-49h, "2 dagen geleden", "2 days ago"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(dutch().relative(now + row.away, now), row.dutch);
        EXPECT_EQ(english().relative(now + row.away, now), row.english);
    }
}

}  // namespace
}  // namespace kept::language
