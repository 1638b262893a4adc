#include "web/days_off_moves.hpp"

#include <functional>

#include "domain/consequence.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"

namespace kept::web {
namespace {

using Changed = std::function<std::set<Day>(std::set<Day>)>;

void count(views::Moves& moves, const std::vector<Consequence>& consequences) {
    if (!consequences.empty()) ++moves.numbers;
    for (const Consequence& each : consequences) {
        const Effect effect = effect_of(each);
        if (effect == Effect::falls_away || effect == Effect::is_excused)
            ++moves.not_asked;
        else if (effect == Effect::comes || effect == Effect::is_asked_again)
            ++moves.asked;
        else
            ++moves.due_moments;
    }
}

views::Moves moves_when(storage::Connection& connection, const OrganisationId& organisation,
                        const Changed& changed, const Span& days, Instant now) {
    storage::Histories histories(connection, organisation);
    views::Moves moves;
    for (const Kpi& each : storage::all_kpis(connection, organisation)) {
        if (!each.place) continue;
        const History nothing_said{.kpi = each,
                                   .planning = histories.planning_in(each.team, each.owner, each.cadence)};
        Planning after = nothing_said.planning;
        after.days_off = changed(after.days_off);
        count(moves, consequences(nothing_said, after, days, now));
    }
    return moves;
}

}  // namespace

views::Moves moves_when_off(storage::Connection& connection, const OrganisationId& organisation,
                            const std::vector<DayOff>& days, Instant now) {
    std::set<Day> which;
    for (const DayOff& each : days) which.insert(each.day);
    return moves_when(
        connection, organisation,
        [&](std::set<Day> off) {
            off.insert(which.begin(), which.end());
            return off;
        },
        {*which.begin(), *which.rbegin()}, now);
}

views::Moves moves_when_worked(storage::Connection& connection, const OrganisationId& organisation, Day day,
                               Instant now) {
    return moves_when(
        connection, organisation,
        [&](std::set<Day> off) {
            off.erase(day);
            return off;
        },
        {day, day}, now);
}

}  // namespace kept::web
