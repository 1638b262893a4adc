#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "domain/new_start.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// The owner begins anew, or takes that back.
Sequence enter_new_start(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                         const NewStart& start);

/// In order of sequence, withdrawals included.
std::vector<NewStart> new_starts_of(Connection& connection, const OrganisationId& organisation,
                                    const KpiId& kpi);

std::vector<SideRow> new_start_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
