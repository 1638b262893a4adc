#include "domain/period.hpp"

#include <gtest/gtest.h>

#include "domain/plannings.hpp"

namespace kept {
namespace {

using testing::day;
using testing::period;

TEST(Period, HasAKeyThatPeopleCanRead) {
    EXPECT_EQ(key_of(period_of(Cadence::workday, day("2026-11-23"))), "2026-11-23");
    EXPECT_EQ(key_of(period_of(Cadence::week, day("2026-11-29"))), "2026-W48");
    EXPECT_EQ(key_of(period_of(Cadence::month, day("2026-11-23"))), "2026-11");
    EXPECT_EQ(key_of(period_of(Cadence::quarter, day("2026-11-23"))), "2026-Q4");
}

TEST(Period, CountsWeeksAsIso8601Does) {
    const std::pair<const char*, const char*> weeks[] = {
        {"2026-12-31", "2026-W53"}, {"2027-01-03", "2026-W53"}, {"2027-01-04", "2027-W01"},
        {"2024-12-30", "2025-W01"}, {"2021-01-03", "2020-W53"}, {"2022-01-01", "2021-W52"},
        {"2018-01-01", "2018-W01"}, {"2016-01-01", "2015-W53"},
    };
    for (const auto& [date, key] : weeks) EXPECT_EQ(key_of(period_of(Cadence::week, day(date))), key) << date;
}

TEST(Period, IsFoundAgainByItsKey) {
    for (const Cadence cadence : {Cadence::workday, Cadence::week, Cadence::month, Cadence::quarter})
        for (Day each = day("2024-01-01"); each < day("2029-01-01"); each += std::chrono::days(1)) {
            const Period slot = period_of(cadence, each);
            EXPECT_EQ(parse_period(key_of(slot)), slot) << key_of(slot);
        }
}

TEST(Period, IsNotFoundByWhatIsNoKey) {
    for (const char* text :
         {"",           "2026",       "2026-",       "2026-00",     "2026-13",     "2026-Q0",    "2026-Q5",
          "2026-q4",    "2026-W00",   "2026-W54",    "2027-W53",    "2026-W4",     "2026-w48",   "2026-11-31",
          "2026-02-29", "2026-11-00", "2026-1-1",    "2026/11/23",  "2026-11/23",  "+026-11-23", "2026-+1-23",
          "2026-11- 3", "0000-01-01", "02026-11-23", "2026-11-23 ", " 2026-11-23", "2026-Q4 ",   "20261123",
          "2026-11-2x"})
        EXPECT_EQ(parse_period(text), std::nullopt) << text;
}

TEST(Period, EndsOnItsLastDay) {
    EXPECT_EQ(last_day(period("2026-11-23")), day("2026-11-23"));
    EXPECT_EQ(last_day(period("2026-W53")), day("2027-01-03"));
    EXPECT_EQ(last_day(period("2028-02")), day("2028-02-29"));
    EXPECT_EQ(last_day(period("2026-12")), day("2026-12-31"));
    EXPECT_EQ(last_day(period("2026-Q4")), day("2026-12-31"));
}

TEST(Period, IsFollowedByTheNextSlotAndComesAfterThePreceding) {
    const std::pair<const char*, const char*> neighbours[] = {
        {"2026-12-31", "2027-01-01"}, {"2024-02-28", "2024-02-29"}, {"2026-W53", "2027-W01"},
        {"2026-12", "2027-01"},       {"2026-01", "2026-02"},       {"2026-Q4", "2027-Q1"},
        {"2026-Q1", "2026-Q2"},
    };
    for (const auto& [earlier, later] : neighbours) {
        EXPECT_EQ(key_of(following(period(earlier))), later);
        EXPECT_EQ(key_of(preceding(period(later))), earlier);
    }
}

TEST(Period, OrdersByTime) {
    EXPECT_LT(period("2026-W53"), period("2027-W01"));
    EXPECT_LT(period("2026-09"), period("2026-10"));
}

}  // namespace
}  // namespace kept
