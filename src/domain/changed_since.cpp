#include "domain/changed_since.hpp"

#include <algorithm>

namespace kept {
namespace {

void add_reports(std::vector<ChangedNumber>& changed, const History& history, const Period& period,
                 Instant since) {
    std::optional<Decimal> before;
    for (const Report& each : history.reports) {
        if (each.period != period) continue;
        const bool withdraws = each.kind == ReportKind::withdrawal;
        if (each.said > since && each.kind != ReportKind::report)
            changed.push_back({.by = withdraws ? ChangedBy::withdrawal : ChangedBy::correction,
                               .before = before,
                               .after = each.value,
                               .words = each.note,
                               .at = each.said});
        before = each.value;
    }
}

void add_declarations(std::vector<ChangedNumber>& changed, const History& history, const Period& period,
                      Instant since) {
    for (const Declaration& each : history.declarations) {
        if (each.period != period || each.said <= since) continue;
        const bool breaks = each.kind == DeclarationKind::broken;
        changed.push_back({.by = breaks ? ChangedBy::declared_broken : ChangedBy::declaration_withdrawn,
                           .words = each.reason,
                           .at = each.said});
    }
}

}  // namespace

std::vector<ChangedNumber> changed_since(const History& history, const Period& period, Instant since) {
    std::vector<ChangedNumber> changed;
    add_reports(changed, history, period, since);
    add_declarations(changed, history, period, since);
    std::ranges::stable_sort(changed, {}, &ChangedNumber::at);
    return changed;
}

}  // namespace kept
