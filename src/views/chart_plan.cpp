#include "views/chart_plan.hpp"

#include <algorithm>

namespace kept::views {
namespace {

std::vector<double> drawn_values(const ChartView& view, std::size_t first, std::size_t predecessors) {
    std::vector<double> values;
    const auto take = [&](const std::optional<double>& value) {
        if (value) values.push_back(*value);
    };
    for (std::size_t index = first; index < view.slots.size(); ++index) {
        const auto& slot = view.slots[index];
        take(slot.value);
        take(slot.promised.at_least);
        take(slot.promised.at_most);
        if (slot.earlier) values.push_back(slot.earlier->value);
    }
    if (view.predecessor) {
        const auto& earlier = view.predecessor->values;
        for (auto index = earlier.size() - predecessors; index < earlier.size(); ++index)
            take(earlier[index]);
    }
    return values;
}

}  // namespace

ChartPlan::ChartPlan(const ChartView& view, const ChartFrame& frame) : base_y_(frame.ground) {
    const auto own = std::min(view.slots.size(), frame.most);
    first_ = view.slots.size() - own;
    if (view.predecessor) predecessors_ = std::min(view.predecessor->values.size(), frame.most - own);
    step_ = frame.plot_width / static_cast<double>(std::max(own + predecessors_, frame.least));
    fit(frame, drawn_values(view, first_, predecessors_));
}

/// From zero, unless the values lie far from it or below it.
void ChartPlan::fit(const ChartFrame& frame, const std::vector<double>& values) {
    if (values.empty()) return;
    const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
    const bool from_zero = *smallest >= 0 && *smallest <= 0.75 * *largest;
    base_ = from_zero ? 0 : *smallest;
    base_y_ = from_zero ? frame.ground : frame.low;
    const double reach = *largest - base_;
    if (reach > 0)
        unit_ = (base_y_ - frame.top) / reach;
    else
        base_y_ = (frame.top + frame.ground) / 2;
}

}  // namespace kept::views
