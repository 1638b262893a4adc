#include "views/chart_plan.hpp"

#include <algorithm>

namespace kept::views {
namespace {

/// What the numbers need: the limits are asked apart, since a lower limit may lie where no number can.
std::vector<double> drawn_values(const ChartView& view) {
    std::vector<double> values;
    const auto take = [&](const std::optional<double>& value) {
        if (value) values.push_back(*value);
    };
    for (const auto& slot : view.slots) {
        take(slot.value);
        take(slot.promised.at_least);
        take(slot.promised.at_most);
    }
    if (view.predecessor)
        for (const auto& value : view.predecessor->values) take(value);
    for (const auto& level : view.levels) values.push_back(level.value);
    for (const auto& limits : view.limits) take(limits.upper);
    return values;
}

/// An earlier value that lies a little higher has its room. A slip such as 133 for 13 does not press all
/// others to the ground: it is drawn at the edge.
double with_ghosts(const ChartView& view, double largest, double base) {
    const double most = largest + 0.25 * (largest - base);
    double reach = largest;
    for (const auto& slot : view.slots)
        if (slot.earlier && slot.earlier->value <= most) reach = std::max(reach, slot.earlier->value);
    return reach;
}

/// Each band lies in the first lane in which no other band reaches it.
std::vector<std::size_t> lanes_of(const std::vector<ChartBand>& bands) {
    std::vector<std::size_t> lanes;
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const auto is_taken = [&](std::size_t lane) {
            for (std::size_t other = 0; other < band; ++other)
                if (lanes[other] == lane && bands[other].last >= bands[band].first &&
                    bands[band].last >= bands[other].first)
                    return true;
            return false;
        };
        std::size_t lane = 0;
        while (is_taken(lane)) ++lane;
        lanes.push_back(lane);
    }
    return lanes;
}

}  // namespace

ChartPlan::ChartPlan(const ChartView& view, const ChartFrame& frame)
    : left_(frame.plot_left), top_(frame.top), letter_(frame.letter), lanes_(lanes_of(view.bands)) {
    if (view.predecessor) predecessors_ = view.predecessor->values.size();
    const auto steps = static_cast<double>(std::max<std::size_t>(view.slots.size() + predecessors_, 1));
    step_ = std::min((frame.plot_right - left_) / steps, frame.most_step);
    lane_height_ = letter_ * 2;
    const auto lanes = lanes_.empty() ? 0 : *std::ranges::max_element(lanes_) + 1;
    roof_ = letter_ * 2.5;
    // Where no words stand above the points, the points may rise.
    if (lanes == 0 && view.starts.empty() && predecessors_ == 0) top_ = std::min(top_, letter_ * 3.6);
    top_ += static_cast<double>(std::max<std::size_t>(lanes, 1) - 1) * lane_height_;
    fit(frame, view);
}

double ChartPlan::radius() const {
    return std::clamp(step_ * 0.36, letter_ * 0.12, letter_ * 0.385);
}

/// From zero, unless the values lie far from it or below it.
void ChartPlan::fit(const ChartFrame& frame, const ChartView& view) {
    const auto values = drawn_values(view);
    base_y_ = frame.ground;
    if (values.empty()) return;
    const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
    from_zero_ = *smallest >= 0 && *smallest <= 0.75 * *largest;
    const double reach_to = with_ghosts(view, *largest, from_zero_ ? 0 : *smallest);
    if (!from_zero_) {
        base_ = *smallest;
        for (const auto& each : view.limits) base_ = std::min(base_, each.lower);
        base_y_ = frame.low;
    }
    if (reach_to > base_)
        unit_ = (base_y_ - top_) / (reach_to - base_);
    else if (!from_zero_)
        base_y_ = (top_ + frame.ground) / 2;
}

bool is_judged(const ChartView& view, std::size_t slot) {
    return !view.ends_before || slot < *view.ends_before;
}

}  // namespace kept::views
