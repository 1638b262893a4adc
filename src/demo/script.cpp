#include "demo/script.hpp"

#include <algorithm>
#include <chrono>

#include "demo/turns_of_brooklyn.hpp"
#include "demo/turns_of_frontwheel.hpp"
#include "demo/turns_of_rearwheel.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr std::span<const Turn> turns[] = {turns_of_frontwheel, turns_of_rearwheel, turns_of_brooklyn};

constexpr NewPromise new_promises[] = {
    {"within a day", 17, {.least = 85}},
    {"suppliers on time",
     14,
     {.least = 80},
     {"Zolang de haven staakt, halen twee leveranciers het niet; 90 was een belofte van gewone weken.",
      "While the port is on strike two suppliers cannot make it; 90 was a promise of ordinary weeks."}},
    {"revenue",
     19,
     {.least = 17'500},
     {"Het seizoen is voorbij; 18.500 was de belofte van een drukke tijd.",
      "The season is over; 18,500 was the promise of a busy time."}},
    {"shipped", 21, {.least = 88}},
    {"suppliers on time", 22, {.least = 90}},
};

constexpr Away leave[] = {
    {"sales", 3, Weekday::friday, Weekday::friday},
    {"marketing", 8, Weekday::monday, Weekday::friday, 1},
    {"finance", 14, Weekday::monday, Weekday::friday},
    {"warehouse", 18, Weekday::thursday, Weekday::friday},
    {"warehouse", 26, Weekday::monday, Weekday::wednesday},
    {"workshop", 15, Weekday::monday, Weekday::friday, 1},
    {.mailbox = "software",
     .week = 21,
     .first = Weekday::tuesday,
     .last = Weekday::wednesday,
     .told = Told::afterwards},
    {"purchasing", 6, Weekday::wednesday, Weekday::friday},
    {"brooklyn", 10, Weekday::monday, Weekday::friday, 1},
    {"newyork", 24, Weekday::thursday, Weekday::friday},
    {.mailbox = "delivery",
     .week = 17,
     .first = Weekday::monday,
     .last = Weekday::monday,
     .told = Told::afterwards},
    {"brooklyn.counter", 26, Weekday::thursday, Weekday::friday},
};

/// Bram hands the returned bikes to quality, where they are named anew on the Monday after.
constexpr Retiring retirings[] = {{"returned bikes", 11}};

struct YearlyDayOff {
    Day (*in)(year);
    Words name;  ///< empty in a language: that company works on it
};

constexpr YearlyDayOff yearly_days_off[] = {
    {[](year each) -> Day { return each / January / 1; }, {"Nieuwjaarsdag", "New Year's Day"}},
    {[](year each) -> Day { return each / April / 27; }, {"Koningsdag", ""}},
    {[](year each) -> Day { return each / May / Monday[1]; }, {"", "Early May bank holiday"}},
    {[](year each) -> Day { return each / June / Friday[2]; },
     {"Zomertocht met z'n allen", "Summer ride together"}},
    {[](year each) -> Day { return each / August / Monday[last]; }, {"", "Summer bank holiday"}},
    {[](year each) -> Day { return each / October / Friday[1]; },
     {"Herfsttocht met z'n allen", "Autumn ride together"}},
    {[](year each) -> Day { return each / December / 25; }, {"Eerste kerstdag", "Christmas Day"}},
    {[](year each) -> Day { return each / December / 26; }, {"Tweede kerstdag", "Boxing Day"}},
};

constexpr int years_ahead = 10;

}  // namespace

const Turn* turn_of(const CastKpi& kpi, int index) {
    for (const auto& team : turns)
        for (const Turn& each : team)
            if (each.kpi == kpi.code && each.index == index) return &each;
    return nullptr;
}

std::span<const NewPromise> the_new_promises() {
    return new_promises;
}

std::span<const Away> the_leave() {
    return leave;
}

Span days_of(const Away& leave, Day began) {
    const Day monday = began + weeks(leave.week);
    return {monday + days(static_cast<int>(leave.first)),
            monday + weeks(leave.more_weeks) + days(static_cast<int>(leave.last))};
}

std::optional<Day> retires_on(const CastKpi& kpi, Day began) {
    const auto found = std::ranges::find(retirings, kpi.code, &Retiring::kpi);
    if (found == std::end(retirings)) return std::nullopt;
    return began + weeks(found->week) + days(static_cast<int>(Weekday::friday));
}

std::vector<DayOff> days_off_from(Day first, Tongue tongue) {
    std::vector<DayOff> found;
    const year from = year_month_day(first).year();
    for (year each = from; each <= from + years(years_ahead); ++each)
        for (const auto& [in, name] : yearly_days_off)
            if (const Day day = in(each); day > first && !name.in(tongue).empty())
                found.push_back({day, name.in(tongue)});
    return found;
}

}  // namespace kept::demo
