#pragma once

#include <algorithm>

#include "views/six_scale.hpp"

namespace kept::views {

/// One drawing of the six while it is made.
struct SixSheet {
    const SixView& view;
    const SixFrame& frame;
    SixScale scale;
    std::vector<PlacedSlot> slots;

    /// What stands on the ground ends here, in columns as on a thread.
    double foot() const { return scale.is_thread() ? frame.lowest_point + 4 : scale.ground(); }

    double point_radius() const { return std::clamp(frame.width / 6 * 0.19, 3.0, 6.0); }
};

double column_width(const PlacedSlot& slot);

/// The upper end of a slot's column.
double column_top(const SixSheet& sheet, const PlacedSlot& slot);

// The layers of a drawing; which lies over which differs between columns and a thread.

Html draw_ground(const SixSheet& sheet);

/// The thread goes on over leave and breaks at silence and where there is no number.
Html draw_thread(const SixSheet& sheet);

/// A column or point, or the shape of why there is none.
Html draw_shape(const SixSheet& sheet, const PlacedSlot& slot);

/// Where the line crosses a column, a casing in the colour of the paper shows that it does.
Html draw_casings(const SixSheet& sheet);

/// The line of the promise that holds.
Html draw_promise(const SixSheet& sheet);

/// A promise that held then and no longer does: a tick at its own height.
Html draw_earlier_promise(const SixSheet& sheet, const PlacedSlot& slot);

/// The pennant of a record, the clock of a late report.
Html draw_marks(const SixSheet& sheet, const PlacedSlot& slot);

/// The values underneath, and in an answer the periods.
Html draw_figures(const SixSheet& sheet);

}  // namespace kept::views
