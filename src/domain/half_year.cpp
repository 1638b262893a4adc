#include "domain/half_year.hpp"

#include <algorithm>
#include <span>

#include "domain/leave.hpp"
#include "domain/zone.hpp"

namespace kept {
namespace {

constexpr std::chrono::days one_week{7};

/// Without leave whoever works one day a week waits fourteen of those days at the most.
constexpr std::chrono::days wait_without_leave{15 * 7};

/// No period that began before it can fall due in the weeks that begin here.
Day earliest_period(const History& history, Day first_monday) {
    const bool is_short = history.kpi.cadence == Cadence::workday || history.kpi.cadence == Cadence::week;
    return first_monday - (is_short && history.planning.leave.empty() ? wait_without_leave : longest_wait);
}

/// The Monday of the week in which a slot counts. Nothing: it has no moment.
std::optional<Day> counts_in(const Slot& slot, const Schedule& schedule) {
    if (slot.outcome == Outcome::excused) return monday_of(last_day(slot.period));
    if (!slot.due) return std::nullopt;
    // Where a day ends without a meeting, due is the first instant of the next one.
    const Instant heard = *slot.due - std::chrono::microseconds{1};
    return monday_of(day_at(heard, schedule.rhythm_on(std::chrono::floor<std::chrono::days>(heard)).zone));
}

Tally shown_together(std::span<const WeekShown> weeks) {
    Tally sum;
    for (const WeekShown& each : weeks)
        if (each.tally) sum += *each.tally;
    return sum;
}

std::span<const WeekShown> six_until(const std::vector<WeekShown>& weeks, std::size_t end) {
    const std::size_t first = end - std::min(end, weeks_compared);
    return std::span(weeks).subspan(first, end - first);
}

}  // namespace

std::vector<Period> weeks_before(Day today) {
    std::vector<Period> weeks;
    const Day running = monday_of(today);
    for (Day monday = running - one_week * static_cast<int>(weeks_in_half_a_year); monday < running;
         monday += one_week)
        weeks.push_back({Cadence::week, monday});
    return weeks;
}

std::vector<Tally> promises_by_week(const History& history, const Schedule& schedule,
                                    const std::vector<Period>& weeks, Instant now) {
    std::vector<Tally> tallies(weeks.size());
    if (weeks.empty() || history.promises.empty()) return tallies;
    const Day first_monday = weeks.front().first_day;
    const Period from = period_of(history.kpi.cadence, earliest_period(history, first_monday));
    for (const Slot& each : slots_since(history, schedule, std::max(from, history.kpi.first_period), now)) {
        const auto monday = counts_in(each, schedule);
        if (!monday || *monday < first_monday || *monday > weeks.back().first_day) continue;
        count(tallies[static_cast<std::size_t>((*monday - first_monday) / one_week)], each);
    }
    return tallies;
}

Tally sum_of(const std::vector<WeekShown>& weeks) {
    return shown_together(weeks);
}

Tally latest_weeks(const std::vector<WeekShown>& half_year) {
    return shown_together(six_until(half_year, half_year.size()));
}

Tally weeks_before_those(const std::vector<WeekShown>& half_year) {
    return shown_together(
        six_until(half_year, half_year.size() - std::min(half_year.size(), weeks_compared)));
}

}  // namespace kept
