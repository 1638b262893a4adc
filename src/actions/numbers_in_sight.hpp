#pragma once

#include <vector>

#include "actions/speaker.hpp"
#include "domain/instant.hpp"
#include "storage/named_kpis.hpp"

namespace kept::actions {

/// The KPIs of the organisation that one member may read, by the rule of readable_kpi for each; also retired
/// ones, in the order of naming.
std::vector<storage::NamedKpi> numbers_in_sight(storage::Connection& connection, const Speaker& speaker,
                                                Instant now);

}  // namespace kept::actions
