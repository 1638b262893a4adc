#pragma once

#include "cast.hpp"
#include "views/my_numbers.hpp"

// Sanne's numbers that wait to be said.
namespace kept::samples {

inline NumberToSay complaints_to_say(const language::Language& say) {
    NumberToSay number;
    number.kpi = complaints(say);
    number.slot = unsaid(about_friday, Outcome::open, at_least(8));
    number.six = workdays_until(friday - days(1), {3, 4, 5, 6, 7}, at_least(8));
    number.six.push_back(number.slot);
    number.form = form();
    return number;
}

inline NumberToSay minutes_to_say(const language::Language& say) {
    NumberToSay number = complaints_to_say(say);
    number.kpi = first_answer(say);
    number.slot = unsaid(about_friday, Outcome::open, at_most(30));
    number.six = workdays_until(friday - days(1), {25, 30, 22, 27, 34, 22}, at_most(30));
    number.six.push_back(number.slot);
    return number;
}

inline NumberToSay refunded_to_say(const language::Language& say) {
    NumberToSay number = complaints_to_say(say);
    number.kpi = refunded(say);
    number.slot = unsaid(last_week, Outcome::open, at_most(400));
    number.six = weeks_until(monday - days(14), {350, 420, 310, 280, 395, 410}, at_most(400));
    number.six.push_back(number.slot);
    return number;
}

inline NumberToSay score_to_say(const language::Language& say) {
    NumberToSay number = refunded_to_say(say);
    number.kpi = recommends(say);
    number.slot = unsaid(last_week, Outcome::open, at_least(45));
    number.six = weeks_until(monday - days(14), {41, 44, 39, 46, 48, 45}, at_least(45));
    number.six.push_back(number.slot);
    return number;
}

}  // namespace kept::samples
