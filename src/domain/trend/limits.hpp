#pragma once

#include <span>

#include "domain/trend/reading.hpp"
#include "domain/trend/series.hpp"

namespace kept::trend {

/// TRENDS 3.1: fewer than six reports have no limits; until twelve reports make them they are provisional.
Status status_of(std::size_t reports, std::size_t baseline);

/// TRENDS 3.2, 3.3: the centre is the mean of the baseline, and the limits lie 2.66 times the average moving
/// range (the distance of a report to the one before) to either side of it, below zero if so be it.
Limits limits_of(std::span<const double> baseline, Screening screening);

}  // namespace kept::trend
