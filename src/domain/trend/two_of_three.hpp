#pragma once

#include "domain/trend/stretch.hpp"
#include "domain/trend/tolerance.hpp"

namespace kept::trend {

/// TRENDS 4.4: of three successive reports two or three lie further than two thirds of the way to the same
/// limit, or beyond it. Those are marked; the remaining one may lie anywhere.
void mark_two_of_three(const Stretch& stretch, const Limits& limits, const Tolerance& tolerance);

}  // namespace kept::trend
