#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "storage/store.hpp"
#include "views/continuing.hpp"
#include "web/people.hpp"

namespace kept::web {

/// What a new number of this member may continue, the most likely first: their own, those of their teams,
/// then everybody's; the newest first.
std::vector<views::Relative> kpis_to_continue(storage::Connection& connection, const SignedIn& me,
                                              Instant now);

views::Relative relative(storage::Connection& connection, const SignedIn& me, const Kpi& kpi);

/// The KPI that this one continues, with its numbers.
std::optional<views::Predecessor> predecessor_of(storage::Connection& connection, const SignedIn& me,
                                                 const Kpi& kpi, Instant now);

std::vector<views::Relative> successors_of(storage::Connection& connection, const SignedIn& me,
                                           const KpiId& kpi, Instant now);

}  // namespace kept::web
