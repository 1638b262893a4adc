#pragma once

#include "demo/plan.hpp"
#include "domain/outcome.hpp"

namespace kept::demo {

/// As if the deed had been done: what the numbers of a KPI show is in its history.
inline void apply(History& history, const Act& act) {
    const auto sequence = static_cast<Sequence>(history.reports.size() + history.promises.size() +
                                                history.declarations.size()) +
                          1;
    const auto report = [&](const Period& period, ReportKind kind, std::optional<Decimal> value,
                            const std::string& note) {
        history.reports.push_back({.period = period,
                                   .kind = kind,
                                   .value = value,
                                   .note = note,
                                   .sequence = sequence,
                                   .said = act.at});
    };
    if (const auto* deed = std::get_if<Reports>(&act.deed))
        report(deed->period, ReportKind::report, deed->value, deed->note);
    if (const auto* deed = std::get_if<Corrects>(&act.deed))
        report(deed->period, ReportKind::correction, deed->value, deed->note);
    if (const auto* deed = std::get_if<Withdraws>(&act.deed))
        report(deed->period, ReportKind::withdrawal, std::nullopt, "");
    if (const auto* deed = std::get_if<Promises>(&act.deed))
        history.promises.push_back({.bounds = deed->bounds,
                                    .quality = deed->quality,
                                    .from = deed->from,
                                    .reason = deed->reason,
                                    .sequence = sequence,
                                    .said = act.at});
    if (const auto* deed = std::get_if<DeclaresBroken>(&act.deed))
        history.declarations.push_back({.period = deed->period,
                                        .kind = DeclarationKind::broken,
                                        .reason = deed->reason,
                                        .sequence = sequence});
    if (std::holds_alternative<RetiresKpi>(act.deed)) history.retirements.push_back({act.at, {}});
}

/// A company as it stands when the example is opened for the first time, without a store: planned only.
inline Situation opened_at(const Company& company, Day began, Instant now) {
    Situation situation = opening_of(company, began);
    const Plan plan = plan_until(situation, now);
    for (Part& part : situation.parts) {
        const CastKpi& kpi = *part.kpi;
        if (kpi.promise.least || kpi.promise.most)
            part.history.promises.push_back({.bounds = bounds_of(kpi, kpi.promise),
                                             .from = part.history.kpi.first_period,
                                             .sequence = 1});
        for (const Act& each : plan.acts)
            if (each.kpi == part.kpi) apply(part.history, each);
    }
    return situation;
}

}  // namespace kept::demo
