#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "domain/outcome.hpp"
#include "language/language.hpp"
#include "views/chart.hpp"

namespace kept::views {

/// What the chart of a KPI is drawn from. Slots are oldest first.
ChartView chart_view(const language::Language& say, const Kpi& kpi, const std::vector<Slot>& slots);

/// A number that was said before the one that holds now; nothing when there was none, or it was the same.
std::optional<Decimal> earlier_value(const Slot& slot);

}  // namespace kept::views
