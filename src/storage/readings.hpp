#pragma once

#include "domain/kpi.hpp"
#include "domain/readings.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Looks, signals and new starts of a KPI.
Readings readings_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi);

/// Keeps what an entry brought with it, as it was seen then. No entry of its own says it: it follows from
/// what was entered before, and nobody said it.
void keep_reached(Transaction& transaction, const OrganisationId& organisation, const KpiId& kpi,
                  const Reached& reached, Sequence entry);

}  // namespace kept::storage
