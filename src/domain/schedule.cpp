#include "domain/schedule.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "domain/due.hpp"
#include "domain/zone.hpp"

namespace kept {
namespace {

using namespace std::chrono;

constexpr days a_day{1};
constexpr years as_far_as_we_look{10};
constexpr int periods_until_closing = 6;
constexpr Day end_of_the_calendar(December / 31 / 9999);

/// In order, and spans that overlap or touch as one, so that each day lies in at most one.
std::vector<Span> joined(std::vector<Span> spans) {
    std::ranges::sort(spans, {}, &Span::first);
    std::vector<Span> apart;
    for (const Span& each : spans) {
        if (!apart.empty() && each.first <= apart.back().last + a_day)
            apart.back().last = std::max(apart.back().last, each.last);
        else
            apart.push_back(each);
    }
    return apart;
}

/// The span that holds a day, of spans that are in order and apart.
const Span* span_around(const std::vector<Span>& spans, Day day) {
    const auto later = std::ranges::upper_bound(spans, day, {}, &Span::first);
    if (later == spans.begin() || std::prev(later)->last < day) return nullptr;
    return &*std::prev(later);
}

}  // namespace

Schedule::Schedule(Planning planning) : planning_(std::move(planning)) {
    assert(!planning_.rhythms.empty() && !planning_.owner_workdays.empty());
    std::ranges::sort(planning_.rhythms, {}, &Dated<Rhythm>::from);
    std::ranges::sort(planning_.owner_workdays, {}, &Dated<Weekdays>::from);
    planning_.leave = joined(std::move(planning_.leave));
}

// WHEN 1.1: on a day the fact with the latest `from` not after it holds; before the first, the first.
const Rhythm& Schedule::rhythm_on(Day day) const {
    return fact_on(planning_.rhythms, day);
}

// WHEN 3.3: the rhythm that holds on the week's Monday decides.
std::optional<PlannedMeeting> Schedule::weekly_meeting_of(Day monday) const {
    return kept::weekly_meeting_of(rhythm_on(monday), monday, planning_.days_off);
}

// WHEN 1.2: on one of their workdays that is not a day off.
bool Schedule::owner_works_on(Day day) const {
    return holds(fact_on(planning_.owner_workdays, day), weekday_of(day)) &&
           !planning_.days_off.contains(day);
}

// WHEN 1.2: on a day of leave.
bool Schedule::owner_is_away_on(Day day) const {
    return span_around(planning_.leave, day) != nullptr;
}

Day Schedule::back_from_leave(Day day) const {
    const Span* leave = span_around(planning_.leave, day);
    return leave == nullptr ? day : leave->last + a_day;
}

// WHEN 2.1: a workday KPI has a period on each day its owner works; the others have no holes.
bool Schedule::has(const Period& period) const {
    return period.cadence != Cadence::workday || owner_works_on(period.first_day);
}

std::vector<Period> Schedule::periods_in(Span span) const {
    std::vector<Period> periods;
    Period period = period_of(planning_.cadence, span.first);
    if (period.first_day < span.first) period = following(period);
    for (; period.first_day <= span.last; period = following(period))
        if (has(period)) periods.push_back(period);
    return periods;
}

Period Schedule::running_at(Instant now) const {
    Period period = period_of(planning_.cadence, floor<days>(now) + a_day);  // no zone is a whole day ahead
    while (opens(period) > now) period = preceding(period);
    return has(period) ? period : previous(period).value_or(period);
}

std::optional<Period> Schedule::next(const Period& period) const {
    const Day end = year_month_day(period.first_day) + as_far_as_we_look;
    for (Period later = following(period); later.first_day <= end; later = following(later))
        if (has(later)) return later;
    return std::nullopt;
}

std::optional<Period> Schedule::previous(const Period& period) const {
    const Day end = year_month_day(period.first_day) - as_far_as_we_look;
    for (Period earlier = preceding(period); earlier.first_day >= end; earlier = preceding(earlier))
        if (has(earlier)) return earlier;
    return std::nullopt;
}

// WHEN 2.2: at the first instant of its first day, in the zone of the rhythm of that day.
Instant Schedule::opens(const Period& period) const {
    return start_of(period.first_day, rhythm_on(period.first_day).zone);
}

// WHEN 5.1: every day in it on which the owner works is a day of leave; also when there is no such day.
bool Schedule::is_excused(const Period& period) const {
    const Day last = last_day(period);
    for (Day day = back_from_leave(period.first_day); day <= last; day = back_from_leave(day + a_day))
        if (owner_works_on(day)) return false;
    return true;
}

// WHEN 4.5: excused periods have no due moment.
std::optional<Instant> Schedule::due(const Period& period) const {
    if (is_excused(period)) return std::nullopt;
    return due_if_reported(period);
}

// WHEN 5.2: what is given anyway is judged by the due moment of section 4, leave included.
std::optional<Instant> Schedule::due_if_reported(const Period& period) const {
    const auto [known, is_new] = due_if_reported_.try_emplace(period);
    if (is_new) known->second = walk_to_due(*this, period);
    return known->second;
}

// WHEN 6.2: at the due moment of the sixth later period, those not counted that are excused.
std::optional<Instant> Schedule::closes(const Period& period, const std::set<Period>& given_anyway) const {
    if (is_excused(period)) return std::nullopt;
    std::optional<Period> later = period;
    for (int counted = 0; later && counted < periods_until_closing; ++counted)
        later = next_that_counts(*later, given_anyway);
    if (!later) return std::nullopt;
    return due_if_reported(*later);
}

// WHEN 6.2 and 5.2: one that is not excused, or one that was given anyway.
std::optional<Period> Schedule::next_that_counts(const Period& period,
                                                 const std::set<Period>& given_anyway) const {
    const auto given = given_anyway.upper_bound(period);
    const Day end = given == given_anyway.end() ? end_of_the_calendar : given->first_day;
    Period later = following(period);
    while (later.first_day < end && is_excused(later)) later = beyond_leave(later);
    if (later.first_day > end_of_the_calendar) return std::nullopt;
    return given == given_anyway.end() ? later : std::min(later, *given);
}

// Nobody steps day by day through leave that has no end in sight.
Period Schedule::beyond_leave(const Period& excused) const {
    return std::max(following(excused), period_of(excused.cadence, back_from_leave(excused.first_day)));
}

}  // namespace kept
