#pragma once

#include <map>
#include <set>

#include "domain/ids.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// Four active KPIs are a full hand.
constexpr int full_hand = 4;

/// Below three, a gentle nudge.
constexpr int handful = 3;

/// The place a new KPI takes in its owner's hand, 1 to 4. The fifth is refused (rule 3).
Result<int> free_place(const std::set<int>& taken);

/// One member's hand as it was told over time, entry after entry: never more than four at once.
class HandOverTime {
  public:
    /// Named, or back from retirement.
    Result<KpiId> takes(const KpiId& kpi);

    /// Retired.
    Result<KpiId> frees(const KpiId& kpi);

  private:
    std::map<KpiId, int> places_;
};

}  // namespace kept
