#include "web/stage.hpp"

#include "domain/spoken_of.hpp"
#include "domain/zone.hpp"
#include "web/best_before.hpp"

namespace kept::web {
namespace {

Day due_date(const Slot& slot, std::string_view zone) {
    return day_at(*slot.due - std::chrono::microseconds{1}, zone);
}

bool is_due_on(const Slot& slot, Day date, std::string_view zone) {
    return slot.due && due_date(slot, zone) == date;
}

bool was_due_before(const Slot& slot, Day date, std::string_view zone) {
    return slot.due && due_date(slot, zone) < date;
}

}  // namespace

views::NumberOnStage number_on_stage(const History& history, const Period& period, const std::string& owner,
                                     Instant now) {
    const Schedule schedule(history.planning);
    views::NumberOnStage number{.kpi = history.kpi,
                                .owner = owner,
                                .slot = judge(history, schedule, period, now),
                                .six = the_six_until(history, schedule, period, now)};
    if (!is_record_to_announce(history, period)) number.slot.is_record = false;
    number.best_before = best_before(history, number.slot);
    return number;
}

std::vector<Slot> unsaid_in(const MeetingStart& meeting, const History& history, std::string_view zone,
                            Instant now) {
    const bool is_weekly = meeting.kind == MeetingKind::weekly_meeting;
    if (is_weekly && history.kpi.cadence == Cadence::workday) return {};
    const Schedule schedule(history.planning);
    std::vector<Period> periods = still_to_say_late(history, schedule, now);
    if (const auto next = first_to_say(history, schedule, now)) periods.push_back(*next);
    std::vector<Slot> due;
    for (const Period& each : periods) {
        const Slot slot = judge(history, schedule, each, now);
        if (is_due_on(slot, meeting.date, zone) || (is_weekly && was_due_before(slot, meeting.date, zone)))
            due.push_back(slot);
    }
    return due;
}

std::optional<Slot> ahead_of(const History& history, Day date, std::string_view zone, Instant now) {
    const Schedule schedule(history.planning);
    const auto next = first_to_say(history, schedule, now);
    if (!next) return std::nullopt;
    Slot slot = judge(history, schedule, *next, now);
    return is_due_on(slot, date, zone) ? std::nullopt : std::optional(std::move(slot));
}

}  // namespace kept::web
