#include "web/kpi_grouping.hpp"

#include <map>

namespace kept::web {
namespace {

Group group_of_team(const Team& team) {
    return {team.id.text, team.name, views::half_year_of(team.id)};
}

}  // namespace

std::vector<GroupHalfYear> grouped(const HalfYearOfAll& all, const GroupOf& group_of) {
    std::vector<GroupHalfYear> groups;
    std::vector<std::vector<CountedTogether>> counted;
    std::map<std::string, std::size_t> at;
    for (const auto& each : all.kpis) {
        auto group = group_of(each->kpi);
        if (!group) continue;
        const auto [found, is_new] = at.try_emplace(group->key, groups.size());
        if (is_new) {
            groups.push_back({std::move(*group), {}, {}, {}});
            counted.emplace_back(all.weeks.size());
        }
        GroupHalfYear& in = groups[found->second];
        for (std::size_t week = 0; week < all.weeks.size(); ++week)
            counted[found->second][week].add(each->kpi.owner, each->weeks[week]);
        if (!each->kpi.place) continue;
        in.kpis.push_back(each.get());
        in.owners.add(each->kpi.owner);
    }
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (std::size_t week = 0; week < all.weeks.size(); ++week)
            groups[group].weeks.push_back({all.weeks[week], added_up(counted[group][week])});
    return groups;
}

GroupOf by_open_team(const std::vector<Team>& teams) {
    std::map<TeamId, Group> open;
    for (const Team& each : teams)
        if (each.openness == Openness::open) open.emplace(each.id, group_of_team(each));
    return [open](const Kpi& kpi) -> std::optional<Group> {
        const auto found = open.find(kpi.team);
        if (found == open.end()) return std::nullopt;
        return found->second;
    };
}

GroupOf only_in(const Team& team) {
    return [team](const Kpi& kpi) -> std::optional<Group> {
        if (kpi.team != team.id) return std::nullopt;
        return group_of_team(team);
    };
}

}  // namespace kept::web
