#include "domain/zone.hpp"

#include <gtest/gtest.h>

#include "domain/plannings.hpp"

namespace kept {
namespace {

using namespace std::chrono_literals;
using testing::day;
using testing::text_of;
using testing::utc;

TEST(Zone, IsAnIanaNameAsItIsWritten) {
    for (const char* zone : {"Europe/Amsterdam", "America/Argentina/Buenos_Aires", "UTC", "Asia/Calcutta"})
        EXPECT_TRUE(is_zone(zone)) << zone;
    for (const char* zone :
         {"", "Europe", "Europe/Atlantis", "europe/amsterdam", "Europe/Amsterdam ", "localtime",
          "../Europe/Amsterdam", "/etc/passwd", "posix/Europe/Amsterdam", "+01:00"})
        EXPECT_FALSE(is_zone(zone)) << zone;
}

struct WallTime {
    const char* sentence;
    const char* zone;
    const char* date;
    std::chrono::minutes time;
    const char* expected;
};

constexpr WallTime wall_times[] = {
    {"an ordinary winter morning", "Europe/Amsterdam", "2026-11-23", 9h + 7min, "2026-11-23 08:07"},
    {"an ordinary summer morning", "Europe/Amsterdam", "2026-07-01", 9h + 7min, "2026-07-01 07:07"},
    {"in the gap it moves forward by an hour", "Europe/Amsterdam", "2026-03-29", 2h + 30min,
     "2026-03-29 01:30"},
    {"the first minute of the gap", "Europe/Amsterdam", "2026-03-29", 2h, "2026-03-29 01:00"},
    {"the first minute after the gap", "Europe/Amsterdam", "2026-03-29", 3h, "2026-03-29 01:00"},
    {"what exists twice is the first", "Europe/Amsterdam", "2026-10-25", 2h + 30min, "2026-10-25 00:30"},
    {"the first minute that exists twice", "Europe/Amsterdam", "2026-10-25", 2h, "2026-10-25 00:00"},
    {"the first minute that exists once again", "Europe/Amsterdam", "2026-10-25", 3h, "2026-10-25 02:00"},
    {"half an hour's gap", "Australia/Lord_Howe", "2026-10-04", 2h + 15min, "2026-10-03 15:45"},
    {"half an hour twice", "Australia/Lord_Howe", "2026-04-05", 1h + 45min, "2026-04-04 14:45"},
    {"on a day Samoa never had it is a day later", "Pacific/Apia", "2011-12-30", 9h, "2011-12-30 19:00"},
    {"the day after that one", "Pacific/Apia", "2011-12-31", 9h, "2011-12-30 19:00"},
    {"summers after 2037 are as summers before", "Europe/Amsterdam", "2045-07-03", 9h, "2045-07-03 07:00"},
    {"so are winters", "Europe/Amsterdam", "2045-12-04", 9h, "2045-12-04 08:00"},
    {"the clock changes on the last Sunday", "Europe/Amsterdam", "2045-03-26", 9h, "2045-03-26 07:00"},
    {"and not on the day before", "Europe/Amsterdam", "2045-03-25", 9h, "2045-03-25 08:00"},
    {"a leap day is no stranger", "Europe/Amsterdam", "2048-02-29", 9h, "2048-02-29 08:00"},
    {"southern summers too", "Pacific/Auckland", "2046-01-05", 9h, "2046-01-04 20:00"},
    {"a zone that stopped changing stays", "Asia/Tehran", "2045-07-03", 9h, "2045-07-03 05:30"},
};

TEST(Zone, MakesAnInstantOfAWallTime) {
    for (const auto& [sentence, zone, date, time, expected] : wall_times)
        EXPECT_EQ(text_of(instant_of(day(date), time, zone)), expected) << sentence;
}

struct FirstInstant {
    const char* sentence;
    const char* zone;
    const char* date;
    const char* expected;
};

constexpr FirstInstant first_instants[] = {
    {"at midnight", "Europe/Amsterdam", "2026-11-23", "2026-11-22 23:00"},
    {"São Paulo's night once began at one", "America/Sao_Paulo", "2018-11-04", "2018-11-04 03:00"},
    {"so does Beirut's in spring", "Asia/Beirut", "2026-03-29", "2026-03-28 22:00"},
    {"and Cairo's", "Africa/Cairo", "2026-04-24", "2026-04-23 22:00"},
    {"and Santiago's, in any year", "America/Santiago", "2040-09-02", "2040-09-02 04:00"},
    {"Havana has midnight twice: the first", "America/Havana", "2026-11-01", "2026-11-01 04:00"},
    {"Cairo's 23 o'clock twice, its midnight once", "Africa/Cairo", "2026-10-30", "2026-10-29 22:00"},
    {"midnight inside a gap: the end of the gap", "America/Toronto", "1919-03-31", "1919-03-31 04:30"},
    {"a day that never was begins with the next", "Pacific/Apia", "2011-12-30", "2011-12-30 10:00"},
    {"the day after it", "Pacific/Apia", "2011-12-31", "2011-12-30 10:00"},
    {"Kwajalein skipped a day too", "Pacific/Kwajalein", "1993-08-21", "1993-08-21 12:00"},
};

TEST(Zone, ADayBeginsWithItsFirstInstant) {
    for (const auto& [sentence, zone, date, expected] : first_instants)
        EXPECT_EQ(text_of(start_of(day(date), zone)), expected) << sentence;
}

TEST(Zone, ShowsTheDayAndTheTimeOnItsWall) {
    const Instant instant = utc("2026-11-23 23:30") + 5s;
    EXPECT_EQ(day_at(instant, "UTC"), day("2026-11-23"));
    EXPECT_EQ(day_at(instant, "Europe/Amsterdam"), day("2026-11-24"));
    EXPECT_EQ(time_of_day_at(instant, "Europe/Amsterdam"), 30min + 5s);
    EXPECT_EQ(time_of_day_at(utc("2045-07-03 12:00"), "Europe/Amsterdam"), 14h);
    EXPECT_EQ(day_at(utc("1960-01-01 00:00") - 1us, "UTC"), day("1959-12-31"));
    EXPECT_EQ(time_of_day_at(utc("1960-01-01 00:00") - 1us, "UTC"), 24h - 1us);
}

TEST(Zone, ReadsBackEveryWallTimeItMadeAnInstantOf) {
    for (const char* zone : {"Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland"})
        for (Day each = day("2035-01-01"); each < day("2042-01-01"); each += std::chrono::days(1)) {
            const Instant at_noon = instant_of(each, 12h, zone);
            ASSERT_EQ(day_at(at_noon, zone), each) << zone;
            ASSERT_EQ(time_of_day_at(at_noon, zone), 12h) << zone << " " << text_of(at_noon);
            ASSERT_LT(start_of(each, zone), at_noon) << zone;
        }
}

}  // namespace
}  // namespace kept
