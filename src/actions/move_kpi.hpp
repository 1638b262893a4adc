#pragma once

#include "actions/speaker.hpp"
#include "domain/instant.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The owner's KPI is said in another of their teams, from a later day on; due moments that have passed stay.
/// The same move again changes nothing. Throws NotFound for somebody else's KPI, and for a team that the
/// speaker is not in.
Result<KpiId> move_kpi(storage::Store& store, const Speaker& speaker, const KpiId& kpi, const TeamId& team,
                       Day from);

/// The last day on which the clock has begun in a team or in the KPI's own: a move starts after it.
Day today_for_moving(storage::Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                     const TeamId& team, Instant now);

}  // namespace kept::actions
