#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/counter_number.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// The number that keeps a KPI honest from now on.
void enter_counter_number(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                          const CounterNumber& counter);

/// From now on none does.
void enter_no_counter_number(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi);

/// The counter-number of each KPI that has one, by the KPI, in the order of saying so.
std::vector<CounterNumber> counter_numbers(Connection& connection, const OrganisationId& organisation);

std::vector<SideRow> counter_number_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
