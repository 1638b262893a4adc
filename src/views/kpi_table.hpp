#pragma once

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/kpi_page.hpp"

namespace kept::views {

/// All periods of a KPI as a table, the newest first; older ones are folded away.
Html kpi_table(const language::Language& say, const KpiPage& view);

/// What was corrected, taken back or declared, each with its moment; nothing when all stayed as it was said.
Html kpi_changes(const language::Language& say, const KpiPage& view);

}  // namespace kept::views
