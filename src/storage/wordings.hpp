#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "domain/worded.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// From now on the KPI is worded like this; the earlier words stay.
void enter_wording(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi);

/// The same, and whoever watches is told.
void reword_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi);

/// In order of sequence; the last one holds.
std::vector<Worded> wordings_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi);

std::vector<SideRow> wording_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
