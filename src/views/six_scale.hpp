#pragma once

#include <optional>
#include <vector>

#include "views/six.hpp"

namespace kept::views {

/// The measures of one drawing of the six, in pixels from its upper left corner.
struct SixFrame {
    double width;
    double height;
    double line;          ///< where the promise runs
    double ground;        ///< where columns stand
    double top;           ///< nothing is drawn higher
    double lowest_point;  ///< where the lowest point of a thread lies
    double figures;       ///< baseline of the values; 0: none are written
    double periods;       ///< baseline of the periods; 0: none are written
    double line_weight;
    double bleed;  ///< how far the line runs on beyond both sides; the page cuts it off at its edge
};

/// How values become heights, so that the promise always lies at the frame's line.
class SixScale {
  public:
    SixScale(const SixView& view, const SixFrame& frame);

    /// Columns start at zero. Values far from zero, or below it, become points on a thread.
    bool is_thread() const { return is_thread_; }

    double y(double value) const { return reference_y_ - (value - reference_) * unit_; }

    /// Where columns stand; it rises towards the line where a column would not fit otherwise.
    double ground() const { return ground_; }

    /// Whether a column is so high that it is drawn cut.
    bool is_cut(double value) const { return !is_thread_ && y(value) < top_; }
    double top() const { return top_; }

  private:
    void fit_columns(const SixFrame& frame, double largest, std::optional<double> promised);
    void fit_thread(const SixFrame& frame, double smallest, double largest, std::optional<double> promised);

    bool is_thread_ = false;
    double top_;
    double ground_;
    double reference_ = 0;  // the value that lies at reference_y_
    double reference_y_ = 0;
    double unit_ = 1;  // pixels for one
};

/// The bound whose line runs through the six: at least, else at most.
std::optional<double> main_bound(const DrawnBounds& bounds);

/// A slot and where it stands.
struct PlacedSlot {
    const SixSlot* slot;
    double middle;
    double width;  ///< of its place, of which a column takes a part
    bool is_narrow;
};

/// The slots side by side: six places for values and for what is open, narrow ones for what is neither.
std::vector<PlacedSlot> place_slots(const std::vector<SixSlot>& slots, double width);

}  // namespace kept::views
