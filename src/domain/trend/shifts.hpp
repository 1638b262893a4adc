#pragma once

#include <vector>

#include "domain/trend/stretch.hpp"
#include "domain/trend/tolerance.hpp"

namespace kept::trend {

/// TRENDS 4.3: eight reports or more in a row on one side of the centre are a shift. A report on the centre
/// ends it and belongs to none. Marks the reports of each shift, and adds the shifts to those found.
void mark_shifts(const Stretch& stretch, double centre, const Tolerance& tolerance, std::vector<Run>& shifts);

}  // namespace kept::trend
