#include "domain/hand.hpp"

#include <ranges>

namespace kept {

Result<int> free_place(const std::set<int>& taken) {
    for (int place = 1; place <= full_hand; ++place)
        if (!taken.contains(place)) return place;
    return refuse("hand", "Your hand is full: four of four. A fifth fits once one retires.");
}

Result<KpiId> HandOverTime::takes(const KpiId& kpi) {
    if (places_.contains(kpi)) return refuse("hand", "This KPI is in your hand already.");
    const auto taken = std::views::values(places_);
    const auto place = free_place({taken.begin(), taken.end()});
    if (!place) return std::unexpected(place.error());
    places_.emplace(kpi, *place);
    return kpi;
}

Result<KpiId> HandOverTime::frees(const KpiId& kpi) {
    if (places_.erase(kpi) == 0) return refuse("hand", "This KPI is retired already.");
    return kpi;
}

}  // namespace kept
