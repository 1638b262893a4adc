#include "domain/public_holidays.hpp"

#include <algorithm>

#include "domain/week.hpp"

namespace kept {
namespace {

using namespace std::chrono;

constexpr days a_day{1};

std::vector<PublicHoliday> dutch(year year) {
    const Day easter = easter_of(year);
    const Day kings_day = year / April / 27;
    const auto moved = weekday_of(kings_day) == Weekday::sunday ? a_day : days{0};
    return {{year / January / 1, Holiday::new_years_day},
            {easter - days{2}, Holiday::good_friday, Observed::by_choice},
            {easter, Holiday::easter_sunday},
            {easter + a_day, Holiday::easter_monday},
            {kings_day - moved, Holiday::kings_day},
            {year / May / 5, Holiday::liberation_day, Observed::by_choice},
            {easter + days{39}, Holiday::ascension_day},
            {easter + days{49}, Holiday::whit_sunday},
            {easter + days{50}, Holiday::whit_monday},
            {year / December / 25, Holiday::christmas_day},
            {year / December / 26, Holiday::boxing_day}};
}

std::vector<PublicHoliday> belgian(year year) {
    const Day easter = easter_of(year);
    return {{year / January / 1, Holiday::new_years_day},   {easter + a_day, Holiday::easter_monday},
            {year / May / 1, Holiday::labour_day},          {easter + days{39}, Holiday::ascension_day},
            {easter + days{50}, Holiday::whit_monday},      {year / July / 21, Holiday::belgian_national_day},
            {year / August / 15, Holiday::assumption_day},  {year / November / 1, Holiday::all_saints_day},
            {year / November / 11, Holiday::armistice_day}, {year / December / 25, Holiday::christmas_day}};
}

std::vector<PublicHoliday> of_all_britain(year year) {
    return {{year / January / 1, Holiday::new_years_day},
            {easter_of(year) - days{2}, Holiday::good_friday},
            {year / May / Monday[1], Holiday::early_may_bank_holiday},
            {year / May / Monday[last], Holiday::spring_bank_holiday},
            {year / December / 25, Holiday::christmas_day},
            {year / December / 26, Holiday::boxing_day}};
}

/// What each part of Britain has besides.
std::vector<PublicHoliday> of_its_own(Region region, year year) {
    if (region == Region::scotland)
        return {{year / January / 2, Holiday::second_of_january},
                {year / August / Monday[1], Holiday::summer_bank_holiday},
                {year / November / 30, Holiday::saint_andrews_day}};
    std::vector<PublicHoliday> own{{easter_of(year) + a_day, Holiday::easter_monday},
                                   {year / August / Monday[last], Holiday::summer_bank_holiday}};
    if (region == Region::northern_ireland) {
        own.push_back({year / March / 17, Holiday::saint_patricks_day});
        own.push_back({year / July / 12, Holiday::battle_of_the_boyne});
    }
    return own;
}

bool is_weekend(Day day) {
    return weekday_of(day) >= Weekday::saturday;
}

/// A feast at the weekend is held on the next workday that is no holiday itself; of two, the first comes
/// first.
void substitute(std::vector<PublicHoliday>& holidays) {
    const auto is_taken = [&](Day day) {
        return std::ranges::any_of(holidays, [&](const PublicHoliday& each) { return each.day == day; });
    };
    for (PublicHoliday& each : holidays) {
        if (!is_weekend(each.day)) continue;
        Day day = each.day;
        while (is_weekend(day) || is_taken(day)) day += a_day;
        each.day = day;
    }
}

std::vector<PublicHoliday> british(Region region, year year) {
    std::vector<PublicHoliday> all = of_all_britain(year);
    std::ranges::copy(of_its_own(region, year), std::back_inserter(all));
    std::ranges::sort(all, {}, &PublicHoliday::day);
    substitute(all);
    return all;
}

}  // namespace

// The anonymous Gregorian reckoning: the first Sunday after the first full moon of spring.
Day easter_of(year year) {
    const int number = static_cast<int>(year);
    const int golden = number % 19, century = number / 100, of_century = number % 100;
    const int moon = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    const int sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    const int late = (golden + 11 * epact + 22 * sunday) / 451;
    const int counted = epact + sunday - 7 * late + 114;
    return year / month(static_cast<unsigned>(counted / 31)) / day(static_cast<unsigned>(counted % 31 + 1));
}

std::vector<PublicHoliday> public_holidays(Region region, year year) {
    std::vector<PublicHoliday> all = region == Region::netherlands ? dutch(year)
                                     : region == Region::belgium   ? belgian(year)
                                                                   : british(region, year);
    std::ranges::stable_sort(all, {}, &PublicHoliday::day);
    return all;
}

}  // namespace kept
