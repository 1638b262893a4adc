#pragma once

#include <set>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/kpi.hpp"
#include "domain/process.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Names a KPI: what it is, how it is worded, and the team in which it is said from a day on.
void name_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi, Day said_from);

/// Reading is open to everybody in the organisation. Throws NotFound.
Kpi kpi(Connection& connection, const OrganisationId& organisation, const KpiId& id);

/// Somebody else's KPI does not exist for who wants to change it: throws NotFound.
Kpi kpi_of(Connection& connection, const OrganisationId& organisation, const MemberId& owner,
           const KpiId& id);

/// A member's active KPIs in the order of their places, or the retired ones in the order of naming.
std::vector<Kpi> hand_of(Connection& connection, const OrganisationId& organisation, const MemberId& owner);
std::vector<Kpi> retired_of(Connection& connection, const OrganisationId& organisation,
                            const MemberId& owner);

/// The active KPIs said in a team on a day, in the order of their places.
std::vector<Kpi> kpis_said_in(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                              Day day);

/// Everybody's KPIs that were said and are in no hand, or in the hand of somebody who left a team, in the
/// order of naming.
std::vector<Kpi> kpis_with_history(Connection& connection, const OrganisationId& organisation);

/// Those that stand or once stood on a process, active or retired, in the order of naming.
std::vector<Kpi> kpis_that_stood_on(Connection& connection, const OrganisationId& organisation,
                                    const ProcessId& process);

/// All active KPIs that stand or once stood on any process, in the order of naming.
std::vector<Kpi> kpis_on_processes(Connection& connection, const OrganisationId& organisation);

/// The KPIs that say they continue this one, in the order of naming.
std::vector<Kpi> successors_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi);

/// All that were ever named, also those that were discarded, in the order of naming.
std::vector<Kpi> all_kpis(Connection& connection, const OrganisationId& organisation);

std::set<int> places_taken(Connection& connection, const OrganisationId& organisation, const MemberId& owner);

std::vector<SideRow> kpi_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
