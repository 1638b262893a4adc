#pragma once

#include <vector>

#include "domain/ids.hpp"
#include "domain/kpi.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// The KPI is said in its team from a day on.
void enter_moving(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi, Day from);

/// The same for a KPI that was said elsewhere, and whoever watches is told.
void move_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi, Day from);

/// In which teams a KPI is said, and from which days on, in the order of entering.
std::vector<Dated<TeamId>> moves_of(Connection& connection, const OrganisationId& organisation,
                                    const KpiId& kpi, Sequence before = now_and_all_before);

/// Whether a KPI was ever said in a team.
bool held_kpis(Connection& connection, const OrganisationId& organisation, const TeamId& team);

std::vector<SideRow> moving_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
