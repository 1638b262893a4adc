#pragma once

#include <vector>

#include "domain/applause.hpp"
#include "domain/kpi.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A member applauds a report, or withdraws that.
Sequence enter_applause(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                        const Applause& applause);

/// Given and withdrawn, in order of sequence.
std::vector<Applause> applause_of(Connection& connection, const OrganisationId& organisation,
                                  const KpiId& kpi);

std::vector<SideRow> applause_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
