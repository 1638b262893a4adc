#pragma once

#include <cstddef>

namespace kept::trend {

/// Beyond this many useful reports the run-chart test says nothing (TRENDS 6.3).
constexpr std::size_t most_useful = 3000;

/// TRENDS 6.3: the longest run on one side of the median that chance easily makes of so many useful reports:
/// their logarithm to base two, rounded, and three.
std::size_t longest_run_max(std::size_t useful);

/// TRENDS 6.3: the fewest crossings of the median that chance easily makes: so few or fewer heads are thrown
/// at least once in twenty times with one throw less than there are useful reports. From 2 to most_useful.
std::size_t crossings_min(std::size_t useful);

}  // namespace kept::trend
