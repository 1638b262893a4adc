#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "domain/report.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

Sequence enter_declaration(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                           const Declaration& declaration);

/// In order of sequence.
std::vector<Declaration> declarations_of(Connection& connection, const OrganisationId& organisation,
                                         const KpiId& kpi, Sequence before = now_and_all_before);

std::vector<SideRow> declaration_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
