#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/process.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Where the KPI stands from now on; nothing: on no process.
void enter_kpi_step(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                    const std::optional<StandsOn>& place);

/// On which process, and which step of it, each KPI stands, or stood before an entry; also retired ones. The
/// step may have been taken out of the process since: then the KPI stands on the whole of it.
std::map<KpiId, StandsOn> standing_kpis(Connection& connection, const OrganisationId& organisation,
                                        Sequence before = now_and_all_before);

/// The same of one KPI.
std::optional<StandsOn> place_of_kpi(Connection& connection, const OrganisationId& organisation,
                                     const KpiId& kpi);

/// The same of those that stand or once stood on one process.
std::map<KpiId, StandsOn> kpis_placed_on(Connection& connection, const OrganisationId& organisation,
                                         const ProcessId& process, Sequence before = now_and_all_before);

/// How many active KPIs stand on a place.
struct KpisOnPlace {
    StandsOn place;
    int kpis = 0;
};

/// All of the organisation, now or before an entry, in one query however many there are.
std::vector<KpisOnPlace> kpis_on_places(Connection& connection, const OrganisationId& organisation,
                                        Sequence before = now_and_all_before);

std::vector<SideRow> kpi_step_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
