#include "views/holiday_names.hpp"

#include <utility>

namespace kept::views {
namespace {

using language::sentence;

std::string_view english_name(Holiday holiday) {
    switch (holiday) {
        case Holiday::new_years_day:
            return sentence("New Year's Day");
        case Holiday::second_of_january:
            return sentence("2nd January");
        case Holiday::saint_patricks_day:
            return sentence("St Patrick's Day");
        case Holiday::good_friday:
            return sentence("Good Friday");
        case Holiday::easter_sunday:
            return sentence("Easter Sunday");
        case Holiday::easter_monday:
            return sentence("Easter Monday");
        case Holiday::kings_day:
            return sentence("King's Day");
        case Holiday::labour_day:
            return sentence("Labour Day");
        case Holiday::early_may_bank_holiday:
            return sentence("Early May bank holiday");
        case Holiday::liberation_day:
            return sentence("Liberation Day");
        case Holiday::ascension_day:
            return sentence("Ascension Day");
        case Holiday::whit_sunday:
            return sentence("Whit Sunday");
        default:
            break;
    }
    switch (holiday) {
        case Holiday::whit_monday:
            return sentence("Whit Monday");
        case Holiday::spring_bank_holiday:
            return sentence("Spring bank holiday");
        case Holiday::battle_of_the_boyne:
            return sentence("Battle of the Boyne");
        case Holiday::belgian_national_day:
            return sentence("Belgian National Day");
        case Holiday::summer_bank_holiday:
            return sentence("Summer bank holiday");
        case Holiday::assumption_day:
            return sentence("Assumption Day");
        case Holiday::all_saints_day:
            return sentence("All Saints' Day");
        case Holiday::armistice_day:
            return sentence("Armistice Day");
        case Holiday::saint_andrews_day:
            return sentence("St Andrew's Day");
        case Holiday::christmas_day:
            return sentence("Christmas Day");
        default:
            return sentence("Boxing Day");
    }
}

std::string_view english_name(Region region) {
    switch (region) {
        case Region::netherlands:
            return sentence("The Netherlands");
        case Region::belgium:
            return sentence("Belgium");
        case Region::england_and_wales:
            return sentence("England and Wales");
        case Region::scotland:
            return sentence("Scotland");
        case Region::northern_ireland:
            return sentence("Northern Ireland");
    }
    std::unreachable();
}

}  // namespace

std::string holiday_name(const language::Language& say, Holiday holiday) {
    return say.text(english_name(holiday));
}

std::string region_name(const language::Language& say, Region region) {
    return say.text(english_name(region));
}

}  // namespace kept::views
