#pragma once

#include <vector>

#include "domain/report.hpp"
#include "storage/content.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// How a number was heard that was said at an instant in a meeting, as its row says of it.
std::optional<HeardLive> heard_in(const std::string& kind, Day date, int nth, std::int64_t minutes,
                                  Instant started, Instant said);

/// Adds to a KPI's reports how they were heard: in a live meeting, or sealed before it.
void add_hearings(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                  std::vector<Report>& reports, Sequence before = now_and_all_before);

}  // namespace kept::storage
