#include "web/kpi_grouping.hpp"

#include <map>
#include <set>

namespace kept::web {
namespace {

Group group_of_team(const Team& team) {
    return {team.id.text, team.name, views::half_year_of(team.id)};
}

std::set<TeamId> open_teams(const HalfYearOfAll& all) {
    std::set<TeamId> open;
    for (const Team& each : all.teams)
        if (each.openness == Openness::open) open.insert(each.id);
    return open;
}

/// Who reads a process of a closed team knows on which KPIs stand; for everybody else they stand on none.
std::map<ProcessId, const Process*> open_processes(const HalfYearOfAll& all, const std::set<TeamId>& open) {
    std::map<ProcessId, const Process*> processes;
    for (const Process& each : all.work->processes)
        if (!each.team || open.contains(*each.team)) processes.emplace(each.id, &each);
    return processes;
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

bool has_open_process(const HalfYearOfAll& all) {
    return !open_processes(all, open_teams(all)).empty();
}

GroupOf by_open_process(const HalfYearOfAll& all) {
    const std::set<TeamId> open = open_teams(all);
    return [&places = all.work->places, open,
            processes = open_processes(all, open)](const Kpi& kpi) -> std::optional<Group> {
        if (!open.contains(kpi.team)) return std::nullopt;
        const auto place = places.find(kpi.id);
        const auto found = place == places.end() ? processes.end() : processes.find(place->second.process);
        if (found == processes.end()) return Group{.key = ""};
        const Process& process = *found->second;
        return Group{process.id.text, process.name, views::process(process.id), &process};
    };
}

GroupOf only_in(const Team& team) {
    return [team](const Kpi& kpi) -> std::optional<Group> {
        if (kpi.team != team.id) return std::nullopt;
        return group_of_team(team);
    };
}

}  // namespace kept::web
