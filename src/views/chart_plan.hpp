#pragma once

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
    double plot_width;  ///< right of it stand the words of the promise
    double top;         ///< the highest value
    double low;         ///< the lowest value, where the axis is not zero
    double ground;      ///< the axis of time
    double axis_words;  ///< baseline of what stands under the axis
    std::size_t most;   ///< how many periods fit
    std::size_t least;  ///< as if there were at least so many, so that a short history is not stretched
};

/// Which periods are drawn, and where.
class ChartPlan {
  public:
    ChartPlan(const ChartView& view, const ChartFrame& frame);

    /// The first own period that is drawn; those before it do not fit.
    std::size_t first() const { return first_; }

    /// How many of the predecessor's latest values are drawn before it.
    std::size_t predecessors() const { return predecessors_; }

    double step() const { return step_; }

    /// The left edge of an own period, and its middle.
    double left(std::size_t slot) const {
        return (static_cast<double>(slot - first_ + predecessors_)) * step_;
    }
    double middle(std::size_t slot) const { return left(slot) + step_ / 2; }

    /// The middle of one of the predecessor's values, counted among those that are drawn.
    double earlier_middle(std::size_t index) const { return (static_cast<double>(index) + 0.5) * step_; }

    double y(double value) const { return base_y_ - (value - base_) * unit_; }

  private:
    void fit(const ChartFrame& frame, const std::vector<double>& values);

    std::size_t first_ = 0;
    std::size_t predecessors_ = 0;
    double step_ = 1;
    double base_ = 0;
    double base_y_ = 0;
    double unit_ = 1;
};

/// The bound that a promise makes at a side: at least, or at most.
using Side = std::optional<double> DrawnBounds::*;

}  // namespace kept::views
