#pragma once

#include <optional>
#include <vector>

#include "domain/instant.hpp"
#include "domain/kpi.hpp"
#include "domain/promise.hpp"
#include "domain/report.hpp"
#include "domain/said_by_period.hpp"
#include "domain/schedule.hpp"

namespace kept {

/// Everything said about one KPI, and the facts that decide when its periods are due.
struct History {
    Kpi kpi;
    std::vector<Promise> promises;          ///< in order of sequence
    std::vector<Report> reports;            ///< in order of sequence
    std::vector<Declaration> declarations;  ///< in order of sequence
    std::vector<Retirement> retirements;    ///< oldest first
    std::vector<Span> apart;                ///< days on which the owner had left the team it is said in
    Planning planning;
    std::optional<Instant>
        owner_left;  ///< when the account was closed: that day, they are apart from then on
};

/// Everything said about a KPI, gathered by period.
SaidByPeriod said_by_period(const History& history);

/// Everything said about one period of a KPI.
Said said_about(const History& history, const Period& period);

/// The declaration by which the owner's last word about a period is that its reached promise is broken. A
/// number that is taken back takes its declaration along: the period is open again.
const Declaration* declared_broken(const History& history, const Period& period);

/// Whether a period belongs to the KPI's life: not before it was named, not between a retirement and a
/// return. Periods that had ended when the KPI retired stay; running ones without a report lapse (WHEN 7.2).
/// What would fall due while the owner had left the team, or the organisation, lapses as well.
bool lives_in(const History& history, const Schedule& schedule, const Period& period);

/// The same, for whoever has gathered what was said already.
bool lives_in(const History& history, const Schedule& schedule, const Period& period,
              const SaidByPeriod& said);

/// Whether a strictly better value than all of at least five earlier ones stands in a period (rule 11).
/// Neutral KPIs have no records. False when there is no value.
bool is_record(const History& history, const Period& period);

/// A record is announced only on the latest period that has a value.
bool is_record_to_announce(const History& history, const Period& period);

/// Out of the hand, and not on its way back into it.
bool is_retired(const History& history);

}  // namespace kept
