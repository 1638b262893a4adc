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

std::optional<Instant> earlier_of(std::optional<Instant> first, Instant other) {
    return first ? std::min(*first, other) : other;
}

std::optional<Instant> begins_on(const Schedule& schedule, Day day, Instant after,
                                 const std::vector<LiveStart>& live) {
    std::optional<Instant> first;
    const auto take = [&](MeetingKind kind, const std::optional<PlannedMeeting>& meeting) {
        if (!meeting || meeting->date != day || meeting->starts <= after) return;
        const bool had_begun = std::ranges::any_of(live, [&](const LiveStart& each) {
            return each.meeting == HeardLive{kind, day} && each.began <= after;
        });
        if (!had_begun) first = earlier_of(first, meeting->starts);
    };
    if (!is_there(schedule, day)) return std::nullopt;
    take(MeetingKind::huddle, huddle_on(schedule.rhythm_on(day), day));
    take(MeetingKind::weekly_meeting, schedule.weekly_meeting_of(monday_of(day)));
    take(MeetingKind::weekly_meeting, schedule.weekly_meeting_of(monday_of(day) - one_week));
    return first;
}

std::optional<Instant> planned_to_begin(const Schedule& schedule, Instant after,
                                        const std::vector<LiveStart>& live) {
    const std::string& zone = schedule.rhythm_on(std::chrono::floor<std::chrono::days>(after)).zone;
    const Day today = day_at(after, zone);
    for (const Day day : {today, today + one_day, today + 2 * one_day})
        if (const auto begins = begins_on(schedule, day, after, live)) return begins;
    return std::nullopt;
}

}  // namespace

std::optional<Instant> next_meeting_begins(const Schedule& schedule, Instant after,
                                           const std::vector<LiveStart>& live) {
    std::optional<Instant> begins = planned_to_begin(schedule, after, live);
    for (const LiveStart& each : live)
        if (each.began > after) begins = earlier_of(begins, each.began);
    return begins;
}

}  // namespace kept
