#pragma once

#include "demo/cast.hpp"
#include "domain/period.hpp"

namespace kept::demo {

/// What a KPI's number usually is in a period, its first having index 0: always the same.
Decimal usual_number(const CastKpi& kpi, const Period& period, int index);

}  // namespace kept::demo
