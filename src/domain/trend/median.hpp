#pragma once

#include <span>

namespace kept::trend {

/// TRENDS 6.1: the middle one, or the mean of the middle two. Puts the values in another order; there is at
/// least one.
double median_of(std::span<double> values);

}  // namespace kept::trend
