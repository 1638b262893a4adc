#pragma once

#include <chrono>
#include <vector>

#include "domain/instant.hpp"

namespace kept {

/// Where people have the same public holidays.
enum class Region { netherlands, belgium, england_and_wales, scotland, northern_ireland };

/// What a public holiday is called.
enum class Holiday {
    new_years_day,
    second_of_january,
    saint_patricks_day,
    good_friday,
    easter_sunday,
    easter_monday,
    kings_day,
    labour_day,
    early_may_bank_holiday,
    liberation_day,
    ascension_day,
    whit_sunday,
    whit_monday,
    spring_bank_holiday,
    battle_of_the_boyne,
    belgian_national_day,
    summer_bank_holiday,
    assumption_day,
    all_saints_day,
    armistice_day,
    saint_andrews_day,
    christmas_day,
    boxing_day
};

/// Whether nearly everybody has the day off, or each organisation decides.
enum class Observed { by_nearly_all, by_choice };

struct PublicHoliday {
    Day day;  ///< the day one is off, which may be another than the feast's own
    Holiday holiday = Holiday::new_years_day;
    Observed observed = Observed::by_nearly_all;
};

/// Easter Sunday by the Gregorian calendar.
Day easter_of(std::chrono::year year);

/// The public holidays of a year, oldest first, as the law lays them down today: King's Day is on Saturday
/// when it would be on Sunday, and what falls on a British weekend is on the next workday that is free. Days
/// that are proclaimed once, such as for a coronation, are not among them.
std::vector<PublicHoliday> public_holidays(Region region, std::chrono::year year);

}  // namespace kept
