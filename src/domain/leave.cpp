#include "domain/leave.hpp"

#include <algorithm>

namespace kept {
namespace {

using namespace std::chrono;

/// How long before leave a period may have begun whose due moment it moves: a quarter, and after it fourteen
/// of the days of somebody who works one day a week.
constexpr days longest_reach{92 + 14 * 7};

Planning without(const Span& leave, Planning planning) {
    const auto own = std::ranges::find(planning.leave, leave);
    if (own != planning.leave.end()) planning.leave.erase(own);
    return planning;
}

/// The earliest due moment that is another, or none, because of this leave.
std::optional<Instant> first_due_changed(const Span& leave, const Planning& planning) {
    const Schedule with_leave(planning);
    const Schedule without_leave(without(leave, planning));
    std::optional<Instant> first;
    for (const Period& each : without_leave.periods_in({leave.first - longest_reach, leave.last})) {
        const auto due = without_leave.due(each);
        if (due && due != with_leave.due(each) && (!first || *due < *first)) first = due;
    }
    return first;
}

}  // namespace

Result<Span> away(const Span& days) {
    if (days.last < days.first) return refuse("last", "The last day lies before the first.");
    const Day a_year_later = year_month_day(days.first) + years(1);
    if (days.last >= a_year_later) return refuse("last", "Leave lasts a year at most.");
    return days;
}

Result<Leave> may_take_back(const Leave& leave, const std::vector<Planning>& plannings, Instant now) {
    for (const Planning& each : plannings)
        if (const auto due = first_due_changed(leave.days, each); due && *due < now)
            return refuse("leave", "A number was due in this leave already. It stays as you declared it.");
    return leave;
}

}  // namespace kept
