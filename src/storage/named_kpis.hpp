#pragma once

#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Whether a KPI is in its owner's hand, or retired from it.
enum class InHand { active, retired };

/// What a KPI is called now, and where it belongs: what is needed to find it.
struct NamedKpi {
    KpiId id;
    MemberId owner;
    TeamId team;  ///< in which it is said
    std::string name;
    std::string contribution;
    InHand in_hand = InHand::active;
};

/// All that were not discarded, also retired ones, in the order of naming: one query however many there are.
std::vector<NamedKpi> named_kpis(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
