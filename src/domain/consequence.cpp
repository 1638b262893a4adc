#include "domain/consequence.hpp"

#include <algorithm>
#include <set>

#include "domain/leave.hpp"

namespace kept {
namespace {

constexpr int periods_that_close = 7;

/// Closing is reckoned by the sixth later period, so that six before the first due moment that moves may open
/// again.
Period first_to_compare(const History& history, const Schedule& schedule, const Span& days) {
    Period first = period_of(history.kpi.cadence, days.first - longest_wait);
    for (int looked = 0; looked < periods_that_close; ++looked) {
        const auto before = schedule.previous(first);
        if (!before) break;
        first = *before;
    }
    return std::max(first, history.kpi.first_period);
}

std::set<Period> periods_of(const Schedule& before, const Schedule& after, const Span& days) {
    std::set<Period> all;
    for (const Schedule* each : {&before, &after})
        for (const Period& period : each->periods_in(days)) all.insert(period);
    return all;
}

std::optional<Slot> slot_in(const History& history, const Schedule& schedule, const Period& period,
                            Instant now) {
    if (!schedule.has(period) || !lives_in(history, schedule, period)) return std::nullopt;
    return judge(history, schedule, period, now);
}

bool is_closed(const Slot& slot, Instant now) {
    return slot.outcome == Outcome::silent && slot.closes && *slot.closes < now;
}

/// A number that was said is asked no more: a due moment that moves says nothing unless it was late by it.
bool differs(const Consequence& one, Instant now) {
    if (one.before.has_value() != one.after.has_value()) return true;
    if (!one.before) return false;
    if (changes_outcome(one)) return true;
    if (one.after->said.latest()) return false;
    return one.before->due != one.after->due || is_closed(*one.before, now) != is_closed(*one.after, now);
}

bool is_excused(const Slot& slot) {
    return slot.outcome == Outcome::excused;
}

}  // namespace

Effect effect_of(const Consequence& one) {
    if (!one.after) return Effect::falls_away;
    if (!one.before) return Effect::comes;
    if (is_excused(*one.before) != is_excused(*one.after))
        return is_excused(*one.after) ? Effect::is_excused : Effect::is_asked_again;
    if (one.before->due != one.after->due)
        return !one.after->due || (one.before->due && *one.after->due > *one.before->due)
                   ? Effect::is_due_later
                   : Effect::is_due_earlier;
    return !one.after->closes || (one.before->closes && *one.after->closes > *one.before->closes)
               ? Effect::can_be_said_again
               : Effect::cannot_be_said;
}

bool changes_outcome(const Consequence& one) {
    if (!one.before || !one.after) return false;
    return one.before->outcome != one.after->outcome || one.before->timeliness != one.after->timeliness;
}

std::vector<Consequence> consequences(const History& history, const Planning& after, const Span& days,
                                      Instant now) {
    const Schedule schedule(history.planning);
    const Schedule other(after);
    const Period first = first_to_compare(history, schedule, days);
    std::vector<Consequence> all;
    for (const Period& each : periods_of(schedule, other, {first.first_day, days.last})) {
        Consequence one{each, slot_in(history, schedule, each, now), slot_in(history, other, each, now)};
        if (differs(one, now)) all.push_back(std::move(one));
    }
    return all;
}

}  // namespace kept
