#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// The KPI is gone from every page and out of the hand; what was entered about it stays in the journal.
void discard_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi);

std::vector<SideRow> discard_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
