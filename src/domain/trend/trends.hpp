#pragma once

#include <vector>

#include "domain/trend/stretch.hpp"

namespace kept::trend {

/// TRENDS 4.2: six reports or more, each above the one before, or each below it, are a trend, wherever they
/// lie. An equal neighbour ends it. A turning point belongs to the trend it ends and to the one it starts,
/// and is marked as part of the later. Marks the reports of each trend, and adds the trends to those found.
void mark_trends(const Stretch& stretch, std::vector<Run>& trends);

}  // namespace kept::trend
