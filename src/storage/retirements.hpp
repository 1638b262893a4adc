#pragma once

#include <vector>

#include "domain/ids.hpp"
#include "domain/kpi.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// The place of a KPI in its owner's hand, 1 to 4, or out of it.
void take_place(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                const std::optional<int>& place);

/// Frees the KPI's place in the hand; its history stays.
void retire_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi);

/// Gives it a place again, from a period on.
void return_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi, int place,
                const Period& from);

/// Oldest first.
std::vector<Retirement> retirements_of(Connection& connection, const OrganisationId& organisation,
                                       const KpiId& kpi, Sequence before = now_and_all_before);

std::vector<SideRow> retirement_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
