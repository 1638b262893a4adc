#pragma once

#include <string>
#include <vector>

#include "views/organisation_page.hpp"

namespace kept::views {

/// What rises, falls or changed to stay: a row for each group, in the order in which they come.
Html kpi_groups(const language::Language& say, const std::vector<KpiGroup>& groups, GroupedBy by);

/// The numbers of which something more than chance is told, each with its owner and those words; on a process
/// under the steps on which they stand.
Html moving_kpis(const language::Language& say, const KpiGroup& group, std::size_t most);

/// One shape for each number, and what they mean.
Html kpi_marks(const language::Language& say, const KpiGroup& group);
Html kpi_marks_key(const language::Language& say);

}  // namespace kept::views
