#pragma once

#include <string_view>

#include "views/chart_plan.hpp"

namespace kept::views {

/// One drawing of a chart while it is made: what is drawn, how large, and where everything lies.
struct ChartSheet {
    const ChartView& view;
    const ChartFrame& frame;
    ChartPlan plan;

    /// Whether there is room for words beside what is drawn.
    bool is_desk() const { return frame.plot_width < frame.width; }
};

Html upright_line(std::string_view shape, double x, double from, double to);
Html chart_word(std::string_view shape, double x, double y, std::string_view anchor, std::string_view text);

// The layers of a drawing, in the order in which they lie over each other.

/// Time along the ground: a tick where a week or month begins, its word where there is room.
Html draw_axis(const ChartSheet& sheet);

/// Each bound through all promises as a stepped line, with its words.
Html draw_promises(const ChartSheet& sheet);

/// The history that this KPI continues stands before it, in grey.
Html draw_predecessor(const ChartSheet& sheet);

/// The thread through the values; it goes on over leave and breaks at silence and where there is no number.
Html draw_thread(const ChartSheet& sheet);

/// One period: its point, or the shape of why there is none, and its marks.
Html draw_slot(const ChartSheet& sheet, std::size_t index);

/// A few numbers are written, so that the height of the others can be told.
Html draw_values(const ChartSheet& sheet);

}  // namespace kept::views
