#pragma once

#include "views/chart_sheet.hpp"

// The marks of one period in a drawing: each takes its room.
namespace kept::views {

/// Where steps lie close, shapes become small.
bool is_dense(const ChartSheet& sheet);

/// What a shape may be asked for when somebody points at it: the place of its words in the readout.
Attribute words_at(const ChartSheet& sheet, std::size_t index);

/// Words keep away from a round shape.
void take_room(const ChartSheet& sheet, double x, double y, double radius);

/// An earlier value stays visible, on a stem.
Html ghost_mark(const ChartSheet& sheet, double x, double y, const ChartGhost& earlier);

/// A small roof over a number near the upper limit, a floor under one near the lower.
Html edge_mark(const ChartSheet& sheet, double x, double y, Standing standing);

/// A diamond in a ring: more than chance by itself. Solid or hollow says kept or not.
Html exceptional_mark(const ChartSheet& sheet, std::size_t index, double x, double y);

/// A record.
Html pennant_mark(const ChartSheet& sheet, double x, double top);

/// A clock under the axis; a dot where clocks would overlap.
Html late_mark(const ChartSheet& sheet, double x);

}  // namespace kept::views
