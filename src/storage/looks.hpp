#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "domain/look.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// The owner's own reading, kept before the rules speak, or that they skip it.
Sequence enter_look(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                    const Look& look);

/// In order of sequence.
std::vector<Look> looks_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi);

std::vector<SideRow> look_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
