#include "domain/history.hpp"

#include <algorithm>

#include "domain/apart.hpp"

namespace kept {
namespace {

bool has_ended(const Schedule& schedule, const Period& period, Instant now) {
    return schedule.opens(following(period)) <= now;
}

/// From the beginning of the day, unless the account was closed in the course of it.
Instant begins_apart(const History& history, const Schedule& schedule, const Span& days) {
    const Instant day = schedule.opens({Cadence::workday, days.first});
    const Instant next = schedule.opens({Cadence::workday, days.first + std::chrono::days{1}});
    const auto left = history.owner_left;
    return left && day < *left && *left < next ? *left : day;
}

/// Nothing is due while the owner had left the team: what nobody would hear lapses. What was silent before
/// stays so.
bool lapses_apart(const History& history, const Schedule& schedule, const Period& period) {
    if (history.apart.empty()) return false;
    const Instant decided = schedule.due(period).value_or(schedule.opens(following(period)));
    return std::ranges::any_of(history.apart, [&](const Span& each) {
        return begins_apart(history, schedule, each) < decided &&
               (each.last == for_good ||
                decided <= schedule.opens({Cadence::workday, each.last + std::chrono::days{1}}));
    });
}

Sequence last_withdrawal(const History& history, const Period& period) {
    Sequence last = 0;
    for (const Report& each : history.reports)
        if (each.period == period && each.kind == ReportKind::withdrawal) last = each.sequence;
    return last;
}

}  // namespace

SaidByPeriod said_by_period(const History& history) {
    return {history.reports, history.kpi.direction};
}

Said said_about(const History& history, const Period& period) {
    Said said;
    std::ranges::copy_if(history.reports, std::back_inserter(said.all),
                         [&](const Report& each) { return each.period == period; });
    return said;
}

const Declaration* declared_broken(const History& history, const Period& period) {
    const auto& all = history.declarations;
    const auto last = std::find_if(all.rbegin(), all.rend(),
                                   [&](const Declaration& each) { return each.period == period; });
    if (last == all.rend() || last->kind != DeclarationKind::broken) return nullptr;
    return last->sequence > last_withdrawal(history, period) ? &*last : nullptr;
}

// WHEN 7.2: periods that had ended when the KPI retired stay; running ones without a report lapse.
bool lives_in(const History& history, const Schedule& schedule, const Period& period,
              const SaidByPeriod& said) {
    if (period < history.kpi.first_period) return false;
    const bool is_out = std::ranges::any_of(history.retirements, [&](const Retirement& each) {
        return !has_ended(schedule, period, each.at) && (!each.returned_from || period < *each.returned_from);
    });
    if (!is_out && !lapses_apart(history, schedule, period)) return true;
    return said.reported().contains(period);
}

bool lives_in(const History& history, const Schedule& schedule, const Period& period) {
    return lives_in(history, schedule, period, said_by_period(history));
}

bool is_record(const History& history, const Period& period) {
    return said_by_period(history).records().contains(period);
}

bool is_record_to_announce(const History& history, const Period& period) {
    const SaidByPeriod said = said_by_period(history);
    return said.records().contains(period) && said.with_value().back() == period;
}

bool is_retired(const History& history) {
    return !history.retirements.empty() && !history.retirements.back().returned_from;
}

}  // namespace kept
