#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "domain/promise.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

Sequence enter_promise(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                       const Promise& promise);

/// In order of sequence.
std::vector<Promise> promises_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                                 Sequence before = now_and_all_before);

std::vector<SideRow> promise_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
