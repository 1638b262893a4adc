#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "web/half_year_of_all.hpp"

namespace kept::web {

/// In which group a KPI is shown. Nothing: it is not shown at all.
using GroupOf = std::function<std::optional<Group>(const Kpi&)>;

/// The groups of which something is shown, in the order in which their first KPI was named.
std::vector<GroupHalfYear> grouped(const HalfYearOfAll& all, const GroupOf& group_of);

/// Each open team is a group.
GroupOf by_open_team(const std::vector<Team>& teams);

/// Whether there is a process that everybody may read.
bool has_open_process(const HalfYearOfAll& all);

/// Each process that everybody may read is a group; what open teams say on none of these is another. It looks
/// at `all`, which outlives it.
GroupOf by_open_process(const HalfYearOfAll& all);

/// One team alone, whoever may read it.
GroupOf only_in(const Team& team);

}  // namespace kept::web
