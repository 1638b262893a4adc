#pragma once

#include "views/half_year.hpp"

namespace kept::views {

/// Where a drawing of weeks lies: 1120 wide on a desk and on paper, 358 on a phone.
struct WeeksFrame {
    double width;
    double top;         ///< the highest column ends here
    double foot;        ///< the deepest one ends here
    double late_foot;   ///< dots stand on it, upward
    double axis_words;  ///< the baseline of the words under it
    double height;
    std::size_t axis_step;  ///< every how many weeks its number is written
};

/// Heights that belong to counts: one unit above and below the ground alike.
struct WeeksScale {
    double ground;
    double unit;       ///< of one promise
    int late_per_dot;  ///< so many late reports are one dot

    static WeeksScale of(const HalfYear& view, const WeeksFrame& frame);
};

}  // namespace kept::views
