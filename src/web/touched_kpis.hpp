#pragma once

#include <optional>
#include <set>
#include <vector>

#include "domain/ids.hpp"
#include "storage/journal.hpp"

namespace kept::web {

/// Which KPIs have another half a year since some entries: these, and all of these owners.
struct TouchedKpis {
    std::set<KpiId> kpis;
    std::set<MemberId> owners;
    bool is_other_work = false;  ///< a process was arranged, or a KPI stands elsewhere in one
};

/// Nothing: it may be any of them.
std::optional<TouchedKpis> touched_by(const std::vector<storage::Entry>& entries);

}  // namespace kept::web
