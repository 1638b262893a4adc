#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/trend/reading.hpp"

namespace kept::trend {

/// TRENDS 6: how the reports of a segment run around the median of its first ones, the baseline. Reports on
/// the median are not useful; with fewer than ten useful ones, or more than 3,000, there is no result. Orders
/// the baseline in `ordered`, whose memory is used again.
std::optional<RunChart> run_chart_of(std::span<const double> values, std::size_t baseline,
                                     std::vector<double>& ordered);

}  // namespace kept::trend
