#include "domain/due.hpp"

#include "domain/schedule.hpp"
#include "domain/zone.hpp"

namespace kept {
namespace {

using namespace std::chrono;

constexpr days a_day{1};
constexpr days a_week{7};
constexpr int days_of_patience = 14;
constexpr years as_far_as_we_look{10};

bool can_be_heard_on(const Schedule& schedule, Day day) {
    return schedule.owner_works_on(day) && !schedule.owner_is_away_on(day);
}

// WHEN 4.1: the end of a day is the first instant of the next, on the clock of the rhythm that day had.
Instant end_of(const Schedule& schedule, Day day) {
    return start_of(day + a_day, schedule.rhythm_on(day).zone);
}

/// How long a number that ended on a day waits for a meeting.
struct Patience {
    std::optional<Day> first;  ///< the first later day on which the owner works and is not away
    Day last;                  ///< the fourteenth such day, or ten years later: a meeting on it still counts
};

// WHEN 4.4: fourteen days after the end on which the owner works and is not away; never beyond ten years.
Patience patience_after(const Schedule& schedule, Day ended) {
    Patience patience{std::nullopt, year_month_day(ended) + as_far_as_we_look};
    int seen = 0;
    for (Day day = schedule.back_from_leave(ended + a_day); day <= patience.last;
         day = schedule.back_from_leave(day + a_day)) {
        if (!schedule.owner_works_on(day)) continue;
        if (!patience.first) patience.first = day;
        if (++seen == days_of_patience) patience.last = day;
    }
    return patience;
}

// WHEN 4.1: the day itself is a due day only for a workday whose huddle on it speaks of today.
bool speaks_of_its_own_day(const Rhythm& rhythm, const Period& period, Day day) {
    return period.cadence == Cadence::workday && day == period.first_day && rhythm.huddle &&
           rhythm.huddle->speaks_of == HuddleSpeaksOf::today;
}

// WHEN 4.1: due on a day on which the owner can be heard, after the period ended: with a huddle at its end,
// if it is a team workday; without one at the end of the day.
std::optional<Instant> due_on(const Schedule& schedule, const Period& period, Day day) {
    if (!can_be_heard_on(schedule, day)) return std::nullopt;
    const Rhythm& rhythm = schedule.rhythm_on(day);
    if (day <= last_day(period) && !speaks_of_its_own_day(rhythm, period, day)) return std::nullopt;
    if (!rhythm.huddle) return end_of(schedule, day);
    const auto huddle = huddle_on(rhythm, day);
    if (!huddle) return std::nullopt;
    return huddle->ends;
}

std::optional<Instant> first_due_between(const Schedule& schedule, const Period& period, Day first,
                                         Day last) {
    for (Day day = schedule.back_from_leave(first); day <= last; day = schedule.back_from_leave(day + a_day))
        if (const auto due = due_on(schedule, period, day)) return due;
    return std::nullopt;
}

// WHEN 3.3: a weekly meeting hears everybody who is not away on its date, also who never works on that
// weekday. WHEN 4.3: for a month and a quarter it must come after the period ended.
bool can_hear(const Schedule& schedule, const PlannedMeeting& weekly, const Period& period) {
    if (schedule.owner_is_away_on(weekly.date)) return false;
    return period.cadence == Cadence::week || weekly.date > last_day(period);
}

// WHEN 4.3: a week begins with itself when its own weekly meeting speaks of this week, otherwise with the
// next; a month and a quarter with the week that holds the day after.
Day first_monday_to_try(const Schedule& schedule, const Period& period) {
    if (period.cadence != Cadence::week) return monday_of(last_day(period) + a_day);
    const auto& weekly = schedule.rhythm_on(period.first_day).weekly;
    const bool own_week = weekly && weekly->speaks_of == WeeklySpeaksOf::this_week;
    return own_week ? period.first_day : period.first_day + a_week;
}

// WHEN 4.3: a week's weekly meeting, decided by the rhythm of its Monday; in a rhythm without one, the first
// due day of that week.
std::optional<Instant> due_in_week(const Schedule& schedule, const Period& period, Day monday, Day last) {
    if (!schedule.rhythm_on(monday).weekly)
        return first_due_between(schedule, period, monday, std::min(last, monday + a_week - a_day));
    const auto weekly = schedule.weekly_meeting_of(monday);
    if (!weekly || weekly->date > last || !can_hear(schedule, *weekly, period)) return std::nullopt;
    return weekly->ends;
}

// WHEN 4.3: week after week, until one has a moment that can hear the owner.
std::optional<Instant> first_due_by_weeks(const Schedule& schedule, const Period& period, Day last) {
    for (Day monday = first_monday_to_try(schedule, period); monday <= last; monday += a_week)
        if (const auto due = due_in_week(schedule, period, monday, last)) return due;
    return std::nullopt;
}

}  // namespace

std::optional<Instant> walk_to_due(const Schedule& schedule, const Period& period) {
    const Patience patience = patience_after(schedule, last_day(period));
    // WHEN 4.2: a workday is due on the first due day from its own day on.
    const auto due = period.cadence == Cadence::workday
                         ? first_due_between(schedule, period, period.first_day, patience.last)
                         : first_due_by_weeks(schedule, period, patience.last);
    if (due) return due;
    // WHEN 4.4: nobody heard it in fourteen days; the end of the first of them is due.
    if (patience.first) return end_of(schedule, *patience.first);
    return std::nullopt;
}

}  // namespace kept
