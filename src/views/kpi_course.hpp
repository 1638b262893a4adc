#pragma once

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/kpi_page.hpp"

namespace kept::views {

/// The chart of a KPI's page, with what its shapes mean and how far back one can look.
Html kpi_course(const language::Language& say, const KpiPage& view);

}  // namespace kept::views
