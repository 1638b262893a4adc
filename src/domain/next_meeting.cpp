#include "domain/next_meeting.hpp"

#include <algorithm>

#include "domain/zone.hpp"

namespace kept {
namespace {

constexpr std::chrono::days one_day{1};
constexpr std::chrono::days one_week{7};

bool is_there(const Schedule& schedule, Day day) {
    return schedule.owner_works_on(day) && !schedule.owner_is_away_on(day);
}

std::optional<Instant> begins_on(const Schedule& schedule, Day day, Instant after) {
    std::optional<Instant> first;
    const auto take = [&](const std::optional<PlannedMeeting>& meeting) {
        if (!meeting || meeting->date != day || meeting->starts <= after) return;
        first = first ? std::min(*first, meeting->starts) : meeting->starts;
    };
    if (!is_there(schedule, day)) return std::nullopt;
    take(huddle_on(schedule.rhythm_on(day), day));
    take(schedule.weekly_meeting_of(monday_of(day)));
    take(schedule.weekly_meeting_of(monday_of(day) - one_week));
    return first;
}

}  // namespace

std::optional<Instant> next_meeting_begins(const Schedule& schedule, Instant after) {
    const std::string& zone = schedule.rhythm_on(std::chrono::floor<std::chrono::days>(after)).zone;
    const Day today = day_at(after, zone);
    for (const Day day : {today, today + one_day, today + 2 * one_day})
        if (const auto begins = begins_on(schedule, day, after)) return begins;
    return std::nullopt;
}

}  // namespace kept
