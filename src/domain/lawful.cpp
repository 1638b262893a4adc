#include "domain/lawful.hpp"

#include <algorithm>

#include "domain/first_period.hpp"
#include "domain/moving.hpp"
#include "domain/presence.hpp"
#include "domain/promising.hpp"
#include "domain/reporting.hpp"
#include "domain/retiring.hpp"
#include "domain/trend/parameters.hpp"
#include "domain/zone.hpp"

namespace kept {
namespace {

template <class Allowed>
std::optional<Refusal> refusal_in(const Result<Allowed>& answer) {
    if (answer) return std::nullopt;
    return answer.error();
}

/// Without a rhythm in a zone, and workdays, nothing has a due moment: somebody removed or changed rows.
std::optional<Refusal> unplanned(const Planning& planning) {
    const auto in_a_zone = [](const Dated<Rhythm>& each) { return is_zone(each.fact.zone); };
    if (!planning.rhythms.empty() && std::ranges::all_of(planning.rhythms, in_a_zone) &&
        !planning.owner_workdays.empty())
        return std::nullopt;
    return refuse("", "Nothing says when this KPI was due.").error();
}

std::optional<Refusal> unexplained_presence(const Kpi& kpi) {
    if (!is_presence(kpi.name) || !kpi.presence_reason.empty()) return std::nullopt;
    return refuse("presence_reason",
                  "Being present is not yet a contribution. Say in one sentence why this one is.")
        .error();
}

std::optional<Refusal> unfit_measure(const Measure& measure) {
    const auto fitting = measured_in(measure);
    if (!fitting) return fitting.error();
    if (*fitting == measure) return std::nullopt;
    return refuse("currency", "Only money has a currency.").error();
}

Result<Period> may_say(const History& before, const Schedule& schedule, const Report& report) {
    if (report.kind == ReportKind::correction)
        return may_correct(before, schedule, report.period, report.said);
    if (report.kind == ReportKind::withdrawal)
        return may_withdraw(before, schedule, report.period, report.said);
    return may_report(before, schedule, report.period, report.said);
}

}  // namespace

std::optional<Refusal> unlawful_naming(const Kpi& kpi, const Planning& before, Instant named) {
    if (const auto missing = unplanned(before)) return missing;
    if (const auto unfit = unfit_measure(kpi.measure)) return unfit;
    if (const auto challenged = unexplained_presence(kpi)) return challenged;
    const Period running = period_at(Schedule(before), kpi.cadence, named);
    if (kpi.first_period == running) return std::nullopt;
    return refuse("first_period", "A KPI starts with the period in which it is named: {0}.", running).error();
}

std::optional<Refusal> unlawful_rewording(const Kpi& before, const Kpi& reworded) {
    Kpi allowed = before;
    allowed.measure.decimals = reworded.measure.decimals;
    if (reworded.owner != before.owner || reworded.measure != allowed.measure ||
        reworded.direction != before.direction || reworded.cadence != before.cadence)
        return refuse("", "Owner, unit, direction and cadence of a KPI never change.").error();
    if (reworded.measure.decimals < before.measure.decimals)
        return refuse("decimals", "The decimals of a KPI may grow, never shrink.").error();
    if (const auto unfit = unfit_measure(reworded.measure)) return unfit;
    return unexplained_presence(reworded);
}

std::optional<Refusal> unlawful_promise(const History& before, const Promise& promise) {
    if (const auto missing = unplanned(before.planning)) return missing;
    const auto allowed = may_promise(before, Schedule(before.planning), promise, promise.said);
    if (!allowed) return allowed.error();
    if (allowed->bounds == promise.bounds) return std::nullopt;
    return refuse("least", "A promise asks what its direction says, and nothing else.").error();
}

std::optional<Refusal> unlawful_report(const History& before, const Report& report) {
    if (const auto missing = unplanned(before.planning)) return missing;
    const auto allowed = may_say(before, Schedule(before.planning), report);
    if (!allowed) return allowed.error();
    if (report.kind != ReportKind::withdrawal) return refusal_in(said_as(before.kpi.measure, report));
    if (!report.value) return std::nullopt;
    return refuse("value", "What is taken back carries no number.").error();
}

std::optional<Refusal> unlawful_seal(const History& before, const Seal& seal) {
    if (const auto missing = unplanned(before.planning)) return missing;
    const auto allowed = may_seal(before, Schedule(before.planning), seal.period, seal.sealed);
    if (!allowed) return allowed.error();
    return refusal_in(said_as(before.kpi.measure, {.value = seal.value, .note = seal.note}));
}

std::optional<Refusal> unlawful_declaration(const History& before, const Declaration& declaration) {
    if (const auto missing = unplanned(before.planning)) return missing;
    if (declaration.kind == DeclarationKind::withdrawn)
        return refusal_in(may_withdraw_declaration(before, declaration.period));
    const Schedule schedule(before.planning);
    return refusal_in(may_declare_broken(before, schedule, declaration.period, declaration.said));
}

std::optional<Refusal> unlawful_return(const History& before, const Period& from, Instant returned) {
    if (const auto missing = unplanned(before.planning)) return missing;
    if (!is_retired(before)) return refuse("", "This KPI is in your hand already.").error();
    const auto next = next_to_begin(Schedule(before.planning), returned);
    if (next == from) return std::nullopt;
    return refuse("returned_from", "A KPI returns with the next period that begins, not with {0}.", from)
        .error();
}

std::optional<Refusal> unlawful_discard(const History& before) {
    return refusal_in(may_discard(before));
}

std::optional<Refusal> unlawful_move(const History& before, const std::vector<Dated<TeamId>>& moves,
                                     const Dated<TeamId>& move, Instant moved) {
    if (moves.empty()) return std::nullopt;
    if (const auto missing = unplanned(before.planning)) return missing;
    const Schedule schedule(before.planning);
    const auto& zone = schedule.rhythm_on(std::chrono::floor<std::chrono::days>(moved)).zone;
    return refusal_in(may_move(moves, move, day_at(moved, zone)));
}

std::optional<Refusal> unlawful_remark(const History& before, const Remark& remark) {
    if (remark.kind == RemarkKind::remark) return refusal_in(may_remark(before, remark.period));
    if (const auto missing = unplanned(before.planning)) return missing;
    return refusal_in(may_need(before, Schedule(before.planning), remark.period, remark.said));
}

std::optional<Refusal> unlawful_offer_answer(const History& before, const std::vector<OfferAnswer>& earlier,
                                             const OfferAnswer& answer) {
    if (const auto missing = unplanned(before.planning)) return missing;
    return refusal_in(may_answer(all_slots(before, Schedule(before.planning), answer.said), earlier, answer));
}

std::optional<Refusal> unlawful_look(const History& before, const std::vector<Look>& earlier,
                                     const Look& look) {
    const Said said = said_about(before, look.period);
    const Report* latest = said.latest();
    if (!latest || !latest->value)
        return refuse("reading", "There is no number of {0} to look at.", look.period).error();
    if (std::ranges::find(earlier, look.period, &Look::period) != earlier.end())
        return refuse("reading", "You looked at {0} already. What you saw then stands.", look.period).error();
    return std::nullopt;
}

std::optional<Refusal> unlawful_new_start(const History& before, const std::vector<NewStart>& earlier,
                                          const NewStart& start) {
    if (start.kind == NewStartKind::withdrawn) return refusal_in(may_withdraw_start(earlier, start));
    const SaidByPeriod said = said_by_period(before);
    const auto numbers = said.with_value();
    const auto first = std::ranges::find(numbers, start.from);
    const bool enough_follow =
        std::ranges::distance(first, numbers.end()) > std::ptrdiff_t{trend::reports_after_start};
    return refusal_in(
        may_begin_anew(enough_follow ? std::optional(start.from) : std::nullopt, earlier, start));
}

}  // namespace kept
