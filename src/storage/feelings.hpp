#pragma once

#include <vector>

#include "domain/feeling.hpp"
#include "domain/kpi.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Whether others are told that something about a KPI changed. Of what is private not even that.
enum class Hear { only_the_owner, everybody };

/// How the owner feels about a number after it was said, or that it is shared or no longer.
Sequence enter_feeling(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                       const Felt& felt, Hear hear);

/// Those of the entries of their own, in order of sequence; private ones included.
std::vector<Felt> feelings_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi);

std::vector<SideRow> feeling_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
