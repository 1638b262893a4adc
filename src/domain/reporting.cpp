#include "domain/reporting.hpp"

#include "domain/outcome.hpp"
#include "domain/value.hpp"

namespace kept {
namespace {

std::unexpected<Refusal> no_longer_said(const History& history, const Period& period) {
    if (history.apart.empty() || is_retired(history))
        return refuse("period", "This KPI was retired before {0} ended.", period);
    return refuse("period", "{0} fell due after you had left the team that hears this number.", period);
}

}  // namespace

Result<Period> may_report(const History& history, const Schedule& schedule, const Period& period,
                          Instant now) {
    if (period.cadence != history.kpi.cadence || !schedule.has(period))
        return refuse("period", "There is no number to say for {0}.", period);
    if (schedule.opens(period) > now)
        return refuse("period", "{0} has not begun. A number is said once there is one.", period);
    if (period < history.kpi.first_period)
        return refuse("period", "You named this KPI after {0}. It starts with its first own period.", period);
    const SaidByPeriod said = said_by_period(history);
    if (said.reported().contains(period))
        return refuse("period", "You already said your number for {0}. You can correct it.", period);
    if (!lives_in(history, schedule, period, said)) return no_longer_said(history, period);
    if (const auto closes = schedule.closes(period, said.reported()); closes && *closes < now)
        return refuse("period", "{0} is closed: six later numbers have been due since.", period);
    return period;
}

Result<Period> may_correct(const History& history, const Schedule& schedule, const Period& period,
                           Instant now) {
    if (!said_about(history, period).latest()) {
        if (const auto allowed = may_report(history, schedule, period, now); !allowed) return allowed;
        return refuse("period", "There is nothing to correct yet: say your number for {0}.", period);
    }
    return period;
}

Result<Period> may_withdraw(const History& history, const Schedule& schedule, const Period& period,
                            Instant now) {
    if (!said_about(history, period).latest())
        return refuse("period", "There is nothing to take back: {0} is still open.", period);
    if (const auto due = schedule.due_if_reported(period); due && *due < now)
        return refuse("period", "{0} was due already. What was said then stays; you can correct it.", period);
    return period;
}

Result<Period> may_declare_broken(const History& history, const Schedule& schedule, const Period& period,
                                  Instant now) {
    const Slot slot = judge(history, schedule, period, now);
    if (slot.declared_broken) return refuse("period", "You declared {0} broken already.", period);
    if (slot.outcome != Outcome::kept)
        return refuse("period", "Only a promise that was reached can be declared broken.");
    return period;
}

Result<Period> may_withdraw_declaration(const History& history, const Period& period) {
    if (!declared_broken(history, period)) return refuse("period", "{0} was not declared broken.", period);
    return period;
}

Result<Report> said_as(const Measure& measure, Report report) {
    if (!report.value) {
        if (report.note.empty()) return refuse("note", "Say in one sentence why there is no number.");
        return report;
    }
    if (const auto value = value_in(measure, *report.value, "value"); !value)
        return std::unexpected(value.error());
    return report;
}

}  // namespace kept
