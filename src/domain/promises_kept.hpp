#pragma once

#include <optional>
#include <vector>

#include "domain/ids.hpp"
#include "domain/outcome.hpp"

namespace kept {

/// Counts over several people appear only where so many owners stand behind them (rule 8).
inline constexpr std::size_t owners_behind_a_count = 3;

/// How many of the last six promises of several KPIs were kept, together.
struct PromisesKept {
    int kept = 0;
    int of = 0;

    bool operator==(const PromisesKept&) const = default;
};

/// One KPI that is counted: the slots of it that have opened, oldest first.
struct CountedKpi {
    MemberId owner;
    std::vector<Slot> slots;
};

/// Of each KPI the last six periods that were kept, broken or silent. Nothing when fewer than three owners
/// stand behind them.
std::optional<PromisesKept> promises_kept(const std::vector<CountedKpi>& kpis);

}  // namespace kept
