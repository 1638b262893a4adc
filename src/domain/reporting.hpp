#pragma once

#include "domain/history.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// A period may be reported from its first moment until it closes, once, within the KPI's life. An excused
/// one never closes: a number given anyway counts.
Result<Period> may_report(const History& history, const Schedule& schedule, const Period& period,
                          Instant now);

/// A later value for a period that was reported; corrections have no closing moment.
Result<Period> may_correct(const History& history, const Schedule& schedule, const Period& period,
                           Instant now);

/// A slip of the thumb is withdrawn until due, also exactly then; the period is open again.
Result<Period> may_withdraw(const History& history, const Schedule& schedule, const Period& period,
                            Instant now);

/// An owner may declare their own reached promise broken, never the other way round (rule 7).
Result<Period> may_declare_broken(const History& history, const Schedule& schedule, const Period& period,
                                  Instant now);

/// A declaration is withdrawn only by a new entry.
Result<Period> may_withdraw_declaration(const History& history, const Period& period);

/// A number has at most the KPI's decimals and lies within its unit's range; no number has a sentence why.
Result<Report> said_as(const Measure& measure, Report report);

}  // namespace kept
