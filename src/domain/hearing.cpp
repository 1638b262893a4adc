#include "domain/hearing.hpp"

#include "domain/zone.hpp"

namespace kept {
namespace {

constexpr int lengths_heard = 3;

/// The meeting that ends at a due moment; nothing where a day ends there.
std::optional<HeardLive> meeting_due_at(const Schedule& schedule, Instant due) {
    const Rhythm& rhythm = schedule.rhythm_on(std::chrono::floor<std::chrono::days>(due));
    const Day date = day_at(due - std::chrono::microseconds{1}, rhythm.zone);
    if (const auto huddle = huddle_on(schedule.rhythm_on(date), date); huddle && huddle->ends == due)
        return HeardLive{MeetingKind::huddle, huddle->date};
    for (const Day monday : {monday_of(date), monday_of(date) - std::chrono::days{7}})
        if (const auto weekly = schedule.weekly_meeting_of(monday); weekly && weekly->ends == due)
            return HeardLive{MeetingKind::weekly_meeting, weekly->date};
    return std::nullopt;
}

}  // namespace

std::optional<HeardLive> heard_in(const MeetingStart& meeting, Instant said) {
    if (meeting.nth != 1 || said > meeting.at + lengths_heard * meeting.length) return std::nullopt;
    return HeardLive{meeting.kind, meeting.date};
}

bool is_on_time_live(const HeardLive& heard, const Schedule& schedule, Instant due) {
    return meeting_due_at(schedule, due) == heard;
}

bool is_said_in_time(const Report& report, const Schedule& schedule, Instant due) {
    if (report.said <= due) return true;
    if (report.sealed && *report.sealed <= due) return true;
    return report.heard && is_on_time_live(*report.heard, schedule, due);
}

}  // namespace kept
