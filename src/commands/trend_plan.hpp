#pragma once

#include <vector>

#include "commands/terminal.hpp"
#include "commands/trend_scale.hpp"
#include "commands/trend_words.hpp"

namespace kept::commands {

/// A line of the chart that names itself at its end.
struct LineLabel {
    int row = 0;
    std::u32string text;
    bool is_promise = false;
};

/// Where everything stands in a chart. Rows of the scale begin below the roofs.
struct TrendPlan {
    int roofs = 0;         ///< rows above the scale, for what trends and shifts say
    int rows = 0;          ///< of the scale
    int first_column = 0;  ///< of the periods
    int columns = 0;       ///< of all periods
    std::size_t periods = 0;
    Scale scale;
    std::vector<std::u32string> ticks;           ///< as they are written, one for each tick of the scale
    std::vector<LineLabel> labels;               ///< at the right
    std::vector<std::vector<trend::Run>> lanes;  ///< roofs that do not touch, from the bottom up

    /// The column of a period, and its column in dots, two in a column.
    int column_of(std::size_t period) const;
    int dot_column_of(std::size_t period) const;

    /// Whether each period has a column of its own, with one between.
    bool has_room_for_points() const;
};

TrendPlan plan_of(const TrendRead& read, const Terminal& terminal);

}  // namespace kept::commands
