#include "domain/rhythm.hpp"

#include "domain/sensible_huddle.hpp"
#include "domain/zone.hpp"

namespace kept {
namespace {

using std::chrono::days;
using std::chrono::minutes;

// WHEN 3.1: the wall time is read in the zone of its rhythm; the meeting ends that many minutes later as the
// world's clock counts them, whatever the clock on the wall does meanwhile.
PlannedMeeting planned(const Rhythm& rhythm, Day date, minutes start, minutes length) {
    const Instant starts = instant_of(date, start, rhythm.zone);
    return {date, starts, starts + length};
}

bool meets_on(const Rhythm& rhythm, Day day, const std::set<Day>& days_off) {
    return holds(rhythm.workdays, weekday_of(day)) && !days_off.contains(day);
}

// WHEN 3.3: on its own day; if that is a day off, on the next team workday that is none, also across the
// weekend.
std::optional<Day> weekly_date(const Rhythm& rhythm, Day monday, const std::set<Day>& days_off) {
    Day date = monday + days(static_cast<int>(rhythm.weekly->day));
    if (!days_off.contains(date)) return date;
    if (rhythm.workdays.none()) return std::nullopt;
    while (!meets_on(rhythm, date, days_off)) date += days(1);
    return date;
}

}  // namespace

Rhythm sensible_rhythm(const std::string& zone) {
    using std::chrono::hours;
    return {.zone = zone,
            .workdays = monday_to_friday,
            .huddle = Huddle{sensible_huddle_start({}), minutes{15}, HuddleSpeaksOf::last_workday},
            .weekly = WeeklyMeeting{Weekday::monday, hours{13}, minutes{60}, WeeklySpeaksOf::last_week}};
}

// WHEN 3.2: on each team workday of the rhythm of that day.
std::optional<PlannedMeeting> huddle_on(const Rhythm& rhythm, Day day) {
    if (!rhythm.huddle || !holds(rhythm.workdays, weekday_of(day))) return std::nullopt;
    return planned(rhythm, day, rhythm.huddle->start, rhythm.huddle->length);
}

// WHEN 3.3: one for each ISO week.
std::optional<PlannedMeeting> weekly_meeting_of(const Rhythm& rhythm, Day monday,
                                                const std::set<Day>& days_off) {
    if (!rhythm.weekly) return std::nullopt;
    const auto date = weekly_date(rhythm, monday, days_off);
    if (!date) return std::nullopt;
    return planned(rhythm, *date, rhythm.weekly->start, rhythm.weekly->length);
}

}  // namespace kept
