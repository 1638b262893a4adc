#include "domain/public_holidays.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "plannings.hpp"

namespace kept {
namespace {

using namespace testing;
using Days = std::vector<std::string>;

Days holidays(Region region, int year) {
    Days days;
    for (const PublicHoliday& each : public_holidays(region, std::chrono::year(year)))
        days.push_back(key_of({Cadence::workday, each.day}).substr(5));
    return days;
}

std::string day_of(Holiday holiday, Region region, int year) {
    for (const PublicHoliday& each : public_holidays(region, std::chrono::year(year)))
        if (each.holiday == holiday) return key_of({Cadence::workday, each.day});
    return "never";
}

TEST(PublicHolidays, EasterIsWhereTheCalendarHasIt) {
    for (const char* sunday :
         {"1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23",
          "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
          "2029-04-01", "2030-04-21", "2031-04-13", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22"})
        EXPECT_EQ(easter_of(std::chrono::year_month_day(day(sunday)).year()), day(sunday)) << sunday;
}

TEST(PublicHolidays, OfTheNetherlands) {
    EXPECT_EQ(holidays(Region::netherlands, 2026), (Days{"01-01", "04-03", "04-05", "04-06", "04-27", "05-05",
                                                         "05-14", "05-24", "05-25", "12-25", "12-26"}));
    EXPECT_EQ(holidays(Region::netherlands, 2024), (Days{"01-01", "03-29", "03-31", "04-01", "04-27", "05-05",
                                                         "05-09", "05-19", "05-20", "12-25", "12-26"}));
}

TEST(PublicHolidays, KingsDayIsNeverOnASunday) {
    for (const auto& [year, day] : {std::pair(2014, "2014-04-26"), std::pair(2025, "2025-04-26"),
                                    std::pair(2026, "2026-04-27"), std::pair(2031, "2031-04-26")})
        EXPECT_EQ(day_of(Holiday::kings_day, Region::netherlands, year), day);
}

TEST(PublicHolidays, GoodFridayAndLiberationDayAreForDutchOrganisationsToChoose) {
    for (const PublicHoliday& each : public_holidays(Region::netherlands, std::chrono::year(2027)))
        EXPECT_EQ(each.observed == Observed::by_choice,
                  each.holiday == Holiday::good_friday || each.holiday == Holiday::liberation_day);
}

TEST(PublicHolidays, OfBelgium) {
    EXPECT_EQ(holidays(Region::belgium, 2025), (Days{"01-01", "04-21", "05-01", "05-29", "06-09", "07-21",
                                                     "08-15", "11-01", "11-11", "12-25"}));
    EXPECT_EQ(holidays(Region::belgium, 2008), (Days{"01-01", "03-24", "05-01", "05-01", "05-12", "07-21",
                                                     "08-15", "11-01", "11-11", "12-25"}));
}

TEST(PublicHolidays, OfEnglandAndWales) {
    EXPECT_EQ(holidays(Region::england_and_wales, 2024),
              (Days{"01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"}));
    EXPECT_EQ(holidays(Region::england_and_wales, 2026),
              (Days{"01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"}));
    EXPECT_EQ(holidays(Region::england_and_wales, 2027),
              (Days{"01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"}));
}

TEST(PublicHolidays, WhatFallsOnABritishWeekendIsHeldAfterIt) {
    const auto england = Region::england_and_wales;
    EXPECT_EQ(day_of(Holiday::new_years_day, england, 2022), "2022-01-03");
    EXPECT_EQ(day_of(Holiday::new_years_day, england, 2023), "2023-01-02");
    EXPECT_EQ(day_of(Holiday::boxing_day, england, 2020), "2020-12-28");
    EXPECT_EQ(day_of(Holiday::christmas_day, england, 2021), "2021-12-27");
    EXPECT_EQ(day_of(Holiday::boxing_day, england, 2021), "2021-12-28");
    EXPECT_EQ(day_of(Holiday::boxing_day, england, 2022), "2022-12-26");
    EXPECT_EQ(day_of(Holiday::christmas_day, england, 2022), "2022-12-27");
}

TEST(PublicHolidays, OfScotland) {
    EXPECT_EQ(holidays(Region::scotland, 2024),
              (Days{"01-01", "01-02", "03-29", "05-06", "05-27", "08-05", "12-02", "12-25", "12-26"}));
    EXPECT_EQ(holidays(Region::scotland, 2022).at(0), "01-03");
    EXPECT_EQ(holidays(Region::scotland, 2022).at(1), "01-04");
    EXPECT_EQ(holidays(Region::scotland, 2023).at(0), "01-02");
    EXPECT_EQ(holidays(Region::scotland, 2023).at(1), "01-03");
    EXPECT_EQ(day_of(Holiday::easter_monday, Region::scotland, 2026), "never");
}

TEST(PublicHolidays, OfNorthernIreland) {
    EXPECT_EQ(holidays(Region::northern_ireland, 2024), (Days{"01-01", "03-18", "03-29", "04-01", "05-06",
                                                              "05-27", "07-12", "08-26", "12-25", "12-26"}));
    EXPECT_EQ(day_of(Holiday::battle_of_the_boyne, Region::northern_ireland, 2025), "2025-07-14");
}

TEST(PublicHolidays, StandInOrderAndInTheirYear) {
    for (int year = 2026; year < 2126; ++year)
        for (const Region region : {Region::netherlands, Region::belgium, Region::england_and_wales,
                                    Region::scotland, Region::northern_ireland}) {
            const auto all = public_holidays(region, std::chrono::year(year));
            EXPECT_TRUE(std::ranges::is_sorted(all, {}, &PublicHoliday::day)) << year;
            for (const PublicHoliday& each : all)
                EXPECT_EQ(std::chrono::year_month_day(each.day).year(), std::chrono::year(year));
        }
}

}  // namespace
}  // namespace kept
