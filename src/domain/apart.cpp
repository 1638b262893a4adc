#include "domain/apart.hpp"

#include <algorithm>
#include <map>

namespace kept {
namespace {

constexpr std::chrono::days one_day{1};

/// The days on which somebody had left a team.
std::vector<Span> days_away_from(const TeamId& team, const std::vector<Membership>& memberships) {
    std::map<Day, Standing> by_day;
    for (const Membership& each : memberships)
        if (each.team == team) by_day.insert_or_assign(each.from, each.standing);
    std::vector<Span> away;
    for (auto each = by_day.begin(); each != by_day.end(); ++each) {
        if (each->second != Standing::left) continue;
        const auto next = std::next(each);
        away.push_back({each->first, next == by_day.end() ? for_good : next->first - one_day});
    }
    return away;
}

}  // namespace

std::vector<Span> days_apart(const std::vector<Dated<TeamId>>& moves,
                             const std::vector<Membership>& memberships) {
    std::map<Day, TeamId> teams;
    for (const auto& [from, team] : moves) teams.insert_or_assign(from, team);
    std::vector<Span> apart;
    for (auto move = teams.begin(); move != teams.end(); ++move) {
        const auto next = std::next(move);
        const Day last = next == teams.end() ? for_good : next->first - one_day;
        for (const Span& each : days_away_from(move->second, memberships)) {
            const Span both{std::max(each.first, move->first), std::min(each.last, last)};
            if (both.first <= both.last) apart.push_back(both);
        }
    }
    return apart;
}

}  // namespace kept
