#pragma once

#include <initializer_list>

#include "views/chart_sheet.hpp"

// Parts of what is written in a drawing. Where there is no room, nothing is written.
namespace kept::views {

/// The lines of words at the first of the places that is free.
Html write_words(const ChartSheet& sheet, std::string_view shape, std::span<const std::string> lines,
                 std::span<const WordPlace> places);
Html write_words(const ChartSheet& sheet, std::string_view shape, const std::string& words,
                 std::initializer_list<WordPlace> places);

/// What speaks together, over its roof.
Html band_words(const ChartSheet& sheet);

/// Beside the plot: what its lines are called.
Html margin_words(const ChartSheet& sheet);

/// Where there is no margin, the promise that holds is named at its line.
Html promise_that_holds(const ChartSheet& sheet);

/// An earlier promise is named at its line.
Html earlier_promises(const ChartSheet& sheet);

/// Where there is no margin, limits are named inside, at the first end that is free.
Html limits_inside(const ChartSheet& sheet);

/// Where somebody else went on, and where the owner began anew.
Html turning_words(const ChartSheet& sheet);

}  // namespace kept::views
