#include "domain/history.hpp"

#include <algorithm>

namespace kept {
namespace {

bool has_ended(const Schedule& schedule, const Period& period, Instant now) {
    return schedule.opens(following(period)) <= now;
}

/// Nothing is asked any more of who left the organisation; what was due before stays as it was.
bool lapsed_when_the_owner_left(const History& history, const Schedule& schedule, const Period& period) {
    if (!history.owner_left) return false;
    const auto due = schedule.due(period);
    return !due || *due > *history.owner_left;
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
    if (said.reported().contains(period)) return true;
    return !is_out && !lapsed_when_the_owner_left(history, schedule, period);
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
