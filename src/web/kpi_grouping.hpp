#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "views/paths.hpp"
#include "web/half_year_of_all.hpp"

namespace kept::web {

/// KPIs that are shown together: those of a team.
struct Group {
    std::string key;
    std::string name;
    views::Path opens;
};

/// In which group a KPI is shown. Nothing: it is not shown at all.
using GroupOf = std::function<std::optional<Group>(const Kpi&)>;

/// Half a year of a group.
struct GroupHalfYear {
    Group group;
    std::vector<WeekShown> weeks;          ///< as they may be shown
    std::vector<const KpiHalfYear*> kpis;  ///< that are in a hand
    OwnersBehind owners;                   ///< of those
};

/// The groups of which something is shown, in the order in which their first KPI was named.
std::vector<GroupHalfYear> grouped(const HalfYearOfAll& all, const GroupOf& group_of);

/// Each open team is a group.
GroupOf by_open_team(const std::vector<Team>& teams);

/// One team alone, whoever may read it.
GroupOf only_in(const Team& team);

}  // namespace kept::web
