#pragma once

#include "domain/trend/reading.hpp"
#include "domain/trend/series.hpp"

namespace kept::trend {

/// TRENDS 7.1: outside is named first, then a trend, two of three, and a shift.
Rule headline(const Marks& marks);

/// Where the headline points. A trend points where it goes, wherever it lies.
Side headline_side(const Marks& marks);

/// TRENDS 7.2: high is good where more is better, low where less is; neither where only the bounds count.
Verdict verdict_of(Side side, Direction direction);

}  // namespace kept::trend
