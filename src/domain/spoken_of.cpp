#include "domain/spoken_of.hpp"

#include <algorithm>

#include "domain/zone.hpp"

namespace kept {
namespace {

/// Six later periods close a silent one; some of them may not have been due yet.
constexpr int periods_looked_back = 14;

Instant end_of_today(const Schedule& schedule, Instant now) {
    const std::string& zone = schedule.rhythm_on(std::chrono::floor<std::chrono::days>(now)).zone;
    return start_of(day_at(now, zone) + std::chrono::days{1}, zone);
}

bool was_said(const Slot& slot) {
    return slot.said.latest() != nullptr;
}

bool is_open_to_be_said(const Slot& slot) {
    return !was_said(slot) && slot.outcome != Outcome::excused;
}

/// The latest slots that have opened, oldest first.
std::vector<Slot> latest_slots(const History& history, const Schedule& schedule, Instant now) {
    Period from = schedule.running_at(now);
    for (int looked = 0; looked < periods_looked_back; ++looked) {
        const auto before = schedule.previous(from);
        if (!before || *before < history.kpi.first_period) break;
        from = *before;
    }
    return slots_since(history, schedule, from, now);
}

}  // namespace

Period spoken_of(const History& history, const Schedule& schedule, Instant now) {
    const auto slots = latest_slots(history, schedule, now);
    const Instant tonight = end_of_today(schedule, now);
    for (auto slot = slots.rbegin(); slot != slots.rend(); ++slot)
        if (was_said(*slot) || slot->outcome == Outcome::excused || (slot->due && *slot->due < tonight))
            return slot->period;
    return schedule.running_at(now);
}

std::optional<Period> first_to_say(const History& history, const Schedule& schedule, Instant now) {
    for (const Slot& each : latest_slots(history, schedule, now))
        if (is_open_to_be_said(each) && each.due && *each.due >= now) return each.period;
    return std::nullopt;
}

std::vector<Period> still_to_say_late(const History& history, const Schedule& schedule, Instant now) {
    std::vector<Period> late;
    for (const Slot& each : latest_slots(history, schedule, now))
        if (each.outcome == Outcome::silent && (!each.closes || *each.closes >= now))
            late.push_back(each.period);
    return late;
}

}  // namespace kept
