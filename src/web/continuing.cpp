#include "web/continuing.hpp"

#include <algorithm>
#include <set>

#include "actions/reading.hpp"
#include "domain/apart.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"

namespace kept::web {
namespace {

bool is_nobodys_now(const History& history) {
    return !history.kpi.place || (!history.apart.empty() && history.apart.back().last == for_good);
}

std::set<TeamId> teams_of(storage::Connection& connection, const SignedIn& me, Instant now) {
    std::set<TeamId> teams;
    const Day tomorrow = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
    for (const auto& each : storage::teams_of(connection, me.organisation, me.member.id, tomorrow))
        teams.insert(each.team.id);
    return teams;
}

bool may_read(storage::Connection& connection, const SignedIn& me, const KpiId& kpi, Instant now) {
    try {
        actions::readable_kpi(connection, me.speaker(), kpi, now);
        return true;
    } catch (const NotFound&) {
        return false;
    }
}

}  // namespace

std::vector<views::Relative> kpis_to_continue(storage::Connection& connection, const SignedIn& me,
                                              Instant now) {
    const auto own_teams = teams_of(connection, me, now);
    const auto distance = [&](const Kpi& kpi) {
        if (kpi.owner == me.member.id) return 0;
        return own_teams.contains(kpi.team) ? 1 : 2;
    };
    storage::Histories histories(connection, me.organisation);
    auto kpis = storage::kpis_with_history(connection, me.organisation);
    std::erase_if(kpis, [&](const Kpi& each) {
        return !is_nobodys_now(histories.of(each)) || !may_read(connection, me, each.id, now);
    });
    std::ranges::reverse(kpis);
    std::ranges::stable_sort(kpis, {}, distance);
    std::vector<views::Relative> found;
    for (const Kpi& each : kpis) found.push_back(relative(connection, me, each));
    return found;
}

views::Relative relative(storage::Connection& connection, const SignedIn& me, const Kpi& kpi) {
    return {kpi, storage::member(connection, me.organisation, kpi.owner).name};
}

std::optional<views::Predecessor> predecessor_of(storage::Connection& connection, const SignedIn& me,
                                                 const Kpi& kpi, Instant now) {
    if (!kpi.continues || !may_read(connection, me, *kpi.continues, now)) return std::nullopt;
    const Kpi before = storage::kpi(connection, me.organisation, *kpi.continues);
    const History history = storage::Histories(connection, me.organisation).of(before);
    const auto counted = is_counted_alike(kpi, before) ? views::Counted::alike : views::Counted::otherwise;
    return views::Predecessor{relative(connection, me, before), counted,
                              earlier_values(history, Schedule(history.planning), kpi)};
}

std::vector<views::Relative> successors_of(storage::Connection& connection, const SignedIn& me,
                                           const KpiId& kpi, Instant now) {
    std::vector<views::Relative> successors;
    for (const Kpi& each : storage::successors_of(connection, me.organisation, kpi))
        if (may_read(connection, me, each.id, now)) successors.push_back(relative(connection, me, each));
    return successors;
}

}  // namespace kept::web
