#include "domain/outcome.hpp"

#include <algorithm>
#include <set>

#include "domain/hearing.hpp"

namespace kept {
namespace {

constexpr std::size_t values_in_the_six = 6;

/// Late is decided by the first report's commit time, whatever is corrected afterwards; exactly at due is on
/// time, and so is what was sealed by then or said live in the meeting.
Timeliness timeliness_of(const Slot& slot, const Schedule& schedule) {
    const Report* first = slot.said.first();
    if (!slot.promise || !first || !slot.due) return Timeliness::on_time;
    return is_said_in_time(*first, schedule, *slot.due) ? Timeliness::on_time : Timeliness::late;
}

/// Kept is arithmetic, or stricter: the owner may declare a reached promise broken, never the other way
/// round.
Outcome outcome_of_report(const Slot& slot) {
    if (!slot.value) return Outcome::no_number;
    if (!slot.promise) return Outcome::no_promise;
    return keeps(slot.promise->bounds, *slot.value) && !slot.declared_broken ? Outcome::kept
                                                                             : Outcome::broken;
}

Outcome outcome_without_report(const Slot& slot, bool excused, Instant now) {
    if (excused) return Outcome::excused;
    if (!slot.promise) return Outcome::no_promise;
    return slot.due && *slot.due < now ? Outcome::silent : Outcome::open;
}

Slot judge(const History& history, const Schedule& schedule, const SaidByPeriod& said, const Period& period,
           Instant now) {
    Slot slot{.period = period, .said = said.about(period)};
    if (const Promise* holding = promise_for(history.promises, period)) slot.promise = *holding;
    slot.closes = schedule.closes(period, said.reported());
    if (const Report* latest = slot.said.latest()) {
        slot.due = schedule.due_if_reported(period);
        slot.value = latest->value;
        if (const Declaration* declared = declared_broken(history, period)) slot.declared_broken = *declared;
        slot.outcome = outcome_of_report(slot);
        slot.timeliness = timeliness_of(slot, schedule);
        slot.is_record = said.records().contains(period);
    } else {
        slot.due = schedule.due(period);
        slot.outcome = outcome_without_report(slot, schedule.is_excused(period), now);
    }
    return slot;
}

/// The periods from one to another that the owner has. A report stays even when its day stopped being one.
std::set<Period> periods_between(const Schedule& schedule, const SaidByPeriod& said, const Period& from,
                                 const Period& to) {
    const auto planned = schedule.periods_in({from.first_day, to.first_day});
    std::set<Period> periods(planned.begin(), planned.end());
    for (const Period& each : said.reported())
        if (from <= each && each <= to) periods.insert(each);
    return periods;
}

std::vector<Slot> slots_since(const History& history, const Schedule& schedule, const SaidByPeriod& said,
                              const Period& from, Instant now) {
    const std::set<Period> periods = periods_between(schedule, said, from, schedule.running_at(now));
    std::vector<Slot> slots;
    slots.reserve(periods.size());
    for (const Period& each : periods)
        if (lives_in(history, schedule, each, said))
            slots.push_back(judge(history, schedule, said, each, now));
    return slots;
}

/// When the periods up to one change: just after they fell due, and just after they close.
std::vector<Instant> changes_up_to(const Period& latest, const History& history, const Schedule& schedule,
                                   Instant now) {
    constexpr std::chrono::microseconds just_after{1};
    const SaidByPeriod said = said_by_period(history);
    std::vector<Instant> changes;
    std::optional<Period> period = latest;
    while (period && *period >= history.kpi.first_period) {
        if (const auto due = schedule.due_if_reported(*period)) changes.push_back(*due + just_after);
        const auto closes = schedule.closes(*period, said.reported());
        if (closes) changes.push_back(*closes + just_after);
        if (closes && *closes < now) break;  // whatever lies before it has closed as well
        period = schedule.previous(*period);
    }
    return changes;
}

}  // namespace

Slot judge(const History& history, const Schedule& schedule, const Period& period, Instant now) {
    return judge(history, schedule, said_by_period(history), period, now);
}

std::vector<Slot> slots_since(const History& history, const Schedule& schedule, const Period& from,
                              Instant now) {
    return slots_since(history, schedule, said_by_period(history), from, now);
}

std::vector<Slot> all_slots(const History& history, const Schedule& schedule, Instant now) {
    return slots_since(history, schedule, history.kpi.first_period, now);
}

std::vector<Slot> the_six(const History& history, const Schedule& schedule, Instant now) {
    return the_six_until(history, schedule, schedule.running_at(now), now);
}

std::vector<Slot> the_six_until(const History& history, const Schedule& schedule, const Period& last,
                                Instant now) {
    const SaidByPeriod said = said_by_period(history);
    std::vector<Period> values = said.with_value();
    std::erase_if(values, [&](const Period& each) { return each > last; });
    const auto first = values.size() - std::min(values.size(), values_in_the_six);
    auto slots =
        slots_since(history, schedule, said, values.empty() ? history.kpi.first_period : values[first], now);
    std::erase_if(slots, [&](const Slot& each) { return each.period > last; });
    return slots;
}

std::optional<Instant> next_change(const History& history, const Schedule& schedule, Instant now) {
    const Period running = schedule.running_at(now);
    std::vector<Instant> changes = changes_up_to(running, history, schedule, now);
    if (const auto next = schedule.next(running)) changes.push_back(schedule.opens(*next));
    std::erase_if(changes, [&](Instant each) { return each <= now; });
    if (changes.empty()) return std::nullopt;
    return std::ranges::min(changes);
}

}  // namespace kept
