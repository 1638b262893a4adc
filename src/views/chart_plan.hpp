#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "views/chart.hpp"
#include "views/six_scale.hpp"

namespace kept::views {

/// The measures of one drawing of a chart, in pixels from its upper left corner.
struct ChartFrame {
    double width;
    double height;
    double plot_left;   ///< left of it stand the heights of the plain chart
    double plot_right;  ///< right of it stand the words of lines
    double top;         ///< the highest value
    double low;         ///< the lowest value, where the axis is not zero
    double ground;      ///< the axis of time
    double axis_words;  ///< baseline of what stands under the axis
    double letter;      ///< size of the words
    double most_step;   ///< so that a short history is not stretched
};

/// Where everything lies.
class ChartPlan {
  public:
    ChartPlan(const ChartView& view, const ChartFrame& frame);

    double step() const { return step_; }

    /// The left edge of a period, and its middle.
    double left(std::size_t slot) const { return left_ + static_cast<double>(slot + predecessors_) * step_; }
    double middle(std::size_t slot) const { return left(slot) + step_ / 2; }

    /// The middle of one of the predecessor's values.
    double earlier_middle(std::size_t index) const {
        return left_ + (static_cast<double>(index) + 0.5) * step_;
    }

    double y(double value) const { return base_y_ - (value - base_) * unit_; }

    /// The same, at the edge where the value lies beyond it.
    double y_inside(double value) const { return std::clamp(y(value), top_ - letter_, base_y_); }

    /// Whether the axis is zero; then a limit below it is not drawn, since no number can reach it.
    bool from_zero() const { return from_zero_; }

    /// Above the points of bands and takeovers: the roof of the band in a lane, counted from the top.
    double roof(std::size_t lane) const { return roof_ + static_cast<double>(lane) * lane_height_; }

    /// The lane of each band: bands that overlap have roofs under each other.
    const std::vector<std::size_t>& lanes() const { return lanes_; }

    /// The radius of a point, where steps are this close.
    double radius() const;

  private:
    void fit(const ChartFrame& frame, const ChartView& view);

    double left_ = 0;
    std::size_t predecessors_ = 0;
    double step_ = 1;
    double top_ = 0;
    double base_ = 0;
    double base_y_ = 0;
    double unit_ = 1;
    double roof_ = 0;
    double lane_height_ = 0;
    bool from_zero_ = true;
    double letter_;
    std::vector<std::size_t> lanes_;
};

/// Whether lines, bands and marks of this slot are shown: rule 10 ends them before a report.
bool is_judged(const ChartView& view, std::size_t slot);

/// The bound that a promise makes at a side: at least, or at most.
using Side = std::optional<double> DrawnBounds::*;

}  // namespace kept::views
