#include "demo/script.hpp"

#include <algorithm>
#include <chrono>

namespace kept::demo {
namespace {

using enum Happens;
using namespace std::chrono;

constexpr Turn turns[] = {
    {complaints, 9, is_silent},
    {.kpi = complaints,
     .index = 24,
     .happens = is_corrected,
     .units = 7,
     .wrongly = 9,
     .words = {"Twee stonden er dubbel in.", "Two were counted twice."}},
    {.kpi = complaints, .index = 33, .happens = is_late, .units = 5},
    {.kpi = complaints,
     .index = 41,
     .happens = is_declared_broken,
     .units = 6,
     .words = {"Zes opgelost, maar twee klanten zijn er niet blij mee.",
               "Six solved, but two customers are not happy with it."}},

    {.kpi = "first response",
     .index = 46,
     .units = 74,
     .words = {"De telefooncentrale lag er een uur uit.", "The switchboard was down for an hour."},
     .feeling = Feeling::uncomfortable},

    {.kpi = "nps",
     .index = 9,
     .happens = is_no_number,
     .words = {"Deze week vulde niemand de vragenlijst in.", "Nobody filled in the survey this week."}},

    {.kpi = "refunded",
     .index = 11,
     .units = 1'720,
     .words = {"Eén partij binnenbanden was slecht gelijmd.", "One batch of inner tubes was badly glued."}},

    {.kpi = "revenue",
     .index = 21,
     .units = 24'350,
     .words = {"Het ziekenhuis bestelde vandaag zestien fietsen.",
               "The hospital ordered sixteen bikes today."},
     .feeling = Feeling::proud},

    {.kpi = "lease quotes", .index = 12, .happens = is_late, .units = 3},

    {.kpi = "leads",
     .index = 11,
     .units = 149,
     .words = {"Het filmpje over de bakfiets werd veel gedeeld.",
               "The film about the cargo bike was widely shared."},
     .feeling = Feeling::proud},

    {.kpi = "unpaid",
     .index = 6,
     .happens = is_corrected,
     .units = 23'600,
     .wrongly = 32'600,
     .words = {"Cijfers verwisseld.", "Two digits swapped."}},
    {"invoiced", 50, is_silent},

    {.kpi = "running projects",
     .index = 5,
     .units = 6,
     .words = {"Twee spoedklussen kwamen ertussen.", "Two urgent jobs came in between."}},
    {"running projects", 10, is_silent},
    {"running projects", 12, is_silent},

    {.kpi = "decisions", .index = 6, .units = 2},
    {.kpi = "decisions", .index = 7, .units = 3},
    {.kpi = "decisions", .index = 8, .units = 4},
    {.kpi = "decisions", .index = 9, .units = 5},
    {.kpi = "decisions", .index = 10, .units = 6},
    {.kpi = "decisions", .index = 11, .units = 7},
    {.kpi = "decisions",
     .index = 12,
     .units = 8,
     .words = {"We beslissen nu staand, meteen na de huddle.",
               "We now decide standing, right after the huddle."}},

    {.kpi = "shipped",
     .index = 30,
     .units = 61,
     .words = {"De vervoerder kwam maar één keer.", "The carrier came only once."}},
    {.kpi = "wrongly packed", .index = 15, .happens = is_withdrawn, .units = 2, .wrongly = 22},
};

constexpr NewPromise new_promises[] = {
    {"revenue",
     6,
     {.least = 17'500},
     {"Het seizoen is voorbij; 18.500 was de belofte van een drukke tijd.",
      "The season is over; 18,500 was the promise of a busy time."}},
    {"shipped", 8, {.least = 88}},
};

constexpr Away leave[] = {
    {"warehouse", 5, Weekday::thursday, Weekday::friday},
    {"warehouse", 13, Weekday::monday, Weekday::wednesday},
};

struct YearlyDayOff {
    month_day on;
    Words name;  ///< empty in a language: that company works on it
};

constexpr YearlyDayOff yearly_days_off[] = {
    {January / 1, {"Nieuwjaarsdag", "New Year's Day"}},
    {April / 27, {"Koningsdag", ""}},
    {December / 25, {"Eerste kerstdag", "Christmas Day"}},
    {December / 26, {"Tweede kerstdag", "Boxing Day"}},
};

constexpr int years_ahead = 10;

}  // namespace

const Turn* turn_of(const CastKpi& kpi, int index) {
    const auto found = std::ranges::find_if(
        turns, [&](const Turn& each) { return each.kpi == kpi.code && each.index == index; });
    return found == std::end(turns) ? nullptr : &*found;
}

std::span<const NewPromise> the_new_promises() {
    return new_promises;
}

std::span<const Away> the_leave() {
    return leave;
}

std::vector<DayOff> days_off_from(Day first, Tongue tongue) {
    std::vector<DayOff> found;
    const year from = year_month_day(first).year();
    for (year each = from; each <= from + years(years_ahead); ++each)
        for (const auto& [on, name] : yearly_days_off)
            if (const Day day = each / on; day > first && !name.in(tongue).empty())
                found.push_back({day, name.in(tongue)});
    return found;
}

}  // namespace kept::demo
