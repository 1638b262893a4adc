#pragma once

#include "domain/trend/stretch.hpp"
#include "domain/trend/tolerance.hpp"

namespace kept::trend {

/// TRENDS 4.1: a report beyond a limit is exceptional; exactly on the limit it lies inside.
void mark_outside(const Stretch& stretch, const Limits& limits, const Tolerance& tolerance);

}  // namespace kept::trend
