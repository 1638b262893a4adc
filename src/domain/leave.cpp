#include "domain/leave.hpp"

#include <algorithm>
#include <iterator>

namespace kept {
namespace {

using namespace std::chrono;

constexpr years longest_ago{1};
constexpr years furthest_ahead{2};

bool is_away_on(const std::vector<Leave>& leaves, Day day) {
    return std::ranges::any_of(
        leaves, [&](const Leave& each) { return each.days.first <= day && day <= each.days.last; });
}

bool says_something_new(const Span& asked, const std::vector<Leave>& declared) {
    for (Day day = asked.first; day <= asked.last; day += days{1})
        if (!is_away_on(declared, day)) return true;
    return false;
}

std::vector<Leave> touching(const std::vector<Leave>& leaves, const Span& days) {
    std::vector<Leave> some;
    std::ranges::copy_if(leaves, std::back_inserter(some), [&](const Leave& each) {
        return each.days.first <= days.last && each.days.last >= days.first;
    });
    return some;
}

/// The last day that decides about a slot: its own end, or the day on which it is due.
Day decided_on(const Slot& slot) {
    const Day end = last_day(slot.period);
    return slot.due ? std::max(end, floor<days>(*slot.due)) : end;
}

Planning without(const Span& leave, Planning planning) {
    const auto own = std::ranges::find(planning.leave, leave);
    if (own != planning.leave.end()) planning.leave.erase(own);
    return planning;
}

/// The earliest due moment that is another, or none, because of this leave.
std::optional<Instant> first_due_changed(const Span& leave, const History& history) {
    const Schedule with_leave(history.planning);
    const Schedule without_leave(without(leave, history.planning));
    const SaidByPeriod said = said_by_period(history);
    std::optional<Instant> first;
    for (const Period& each : without_leave.periods_in({leave.first - longest_wait, leave.last})) {
        if (!lives_in(history, without_leave, each, said)) continue;
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

Result<Span> may_declare(const Span& asked, const std::vector<Leave>& declared, Day today) {
    const year_month_day now(today);
    if (asked.first < Day(now - longest_ago)) return refuse("first", "Leave is declared up to a year later.");
    if (asked.first > Day(now + furthest_ahead))
        return refuse("first", "Leave begins within two years from now.");
    const auto lasts = away(asked);
    if (lasts && !says_something_new(asked, declared))
        return refuse("first", "You are away on those days already.");
    return lasts;
}

std::map<Period, std::vector<Leave>> leave_behind(const History& history, const std::vector<Slot>& slots,
                                                  const std::vector<Leave>& leaves, Instant now) {
    Planning never_away = history.planning;
    never_away.leave.clear();
    const Schedule schedule(never_away);
    std::map<Period, std::vector<Leave>> behind;
    for (const Slot& each : slots) {
        const Span reach{each.period.first_day, last_day(each.period) + longest_wait};
        if (touching(leaves, reach).empty()) continue;
        const Slot otherwise = judge(history, schedule, each.period, now);
        if (each.outcome == otherwise.outcome && each.timeliness == otherwise.timeliness) continue;
        const Day last = std::max(decided_on(each), decided_on(otherwise));
        behind[each.period] = touching(leaves, {each.period.first_day, last});
    }
    return behind;
}

Result<Leave> may_take_back(const Leave& leave, const std::vector<History>& histories, Instant now) {
    for (const History& each : histories)
        if (const auto due = first_due_changed(leave.days, each); due && *due < now)
            return refuse("leave", "A number was due in this leave already. It stays as you declared it.");
    return leave;
}

}  // namespace kept
