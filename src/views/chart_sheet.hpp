#pragma once

#include <string_view>

#include "views/chart_plan.hpp"
#include "views/chart_room.hpp"

namespace kept::views {

/// One drawing of a chart while it is made: what is drawn, how large, and where everything lies.
struct ChartSheet {
    const ChartView& view;
    const ChartFrame& frame;
    const ChartPlan& plan;
    ChartPlace place;
    ChartRoom& room;  ///< what words have left

    /// Whether there is room for words beside what is drawn.
    bool has_margin() const { return frame.plot_right < frame.width; }

    bool is_plain() const { return place == ChartPlace::look; }

    /// A measure of the page in this drawing: where letters are larger, lines and shapes are as well.
    double scaled(double of_page) const { return of_page * frame.letter / page_letter; }

    static constexpr double page_letter = 13;
};

Html upright_line(std::string_view shape, double x, double from, double to);

/// Words in lines, where they were found to fit.
Html chart_words(const ChartSheet& sheet, std::string_view shape, const WordPlace& place,
                 std::span<const std::string> lines);

/// The size of words of this shape in this drawing.
double letter_size(const ChartSheet& sheet, std::string_view shape);

// The layers of a drawing, in the order in which they lie over each other.

/// Tinted between the limits of each stretch, under the roof of each band.
Html draw_tints(const ChartSheet& sheet);

/// The heights of the plain chart.
Html draw_levels(const ChartSheet& sheet);

/// Centre, limits and roofs; where a new stretch starts.
Html draw_lines(const ChartSheet& sheet);

/// Time along the ground: a tick where a week or month begins, its word where there is room.
Html draw_axis(const ChartSheet& sheet);

/// Each bound through all promises as a stepped line; dotted where the owner is away.
Html draw_promises(const ChartSheet& sheet);

/// The history that this KPI continues stands before it, in grey.
Html draw_predecessor(const ChartSheet& sheet);

/// The thread through the values; it goes on over leave and breaks at silence and where there is no number.
Html draw_thread(const ChartSheet& sheet);

/// One period: its point, or the shape of why there is none, and its marks.
Html draw_slot(const ChartSheet& sheet, std::size_t index);

/// Everything that is written in the drawing, what matters most first: where there is no room, nothing is.
Html draw_words(const ChartSheet& sheet);

}  // namespace kept::views
