#include "domain/moving.hpp"

#include <algorithm>

namespace kept {
namespace {

/// In order of day; of two facts from the same day the one entered later holds.
template <class Fact>
std::map<Day, Fact> in_order(const std::vector<Dated<Fact>>& facts) {
    std::map<Day, Fact> by_day;
    for (const Dated<Fact>& each : facts) by_day.insert_or_assign(each.from, each.fact);
    return by_day;
}

/// A team's facts within a stretch of days. What held when it began holds from its first day on.
void add_between(Day first, Day until, const std::map<Day, Rhythm>& of_team, std::map<Day, Rhythm>& said_by) {
    said_by.insert_or_assign(first, of_team.begin()->second);
    for (const auto& [from, rhythm] : of_team)
        if (from < until) said_by.insert_or_assign(std::max(from, first), rhythm);
}

constexpr std::chrono::days furthest_move{366};

}  // namespace

TeamId team_on(const std::vector<Dated<TeamId>>& moves, Day day) {
    const std::map<Day, TeamId> teams = in_order(moves);
    const auto later = teams.upper_bound(day);
    return later == teams.begin() ? later->second : std::prev(later)->second;
}

Result<Dated<TeamId>> may_move(const std::vector<Dated<TeamId>>& moves, const Dated<TeamId>& move,
                               Day today) {
    if (move.from <= today)
        return refuse("from", "A number moves tomorrow at the earliest: what was due stays due.");
    if (move.from > today + furthest_move)
        return refuse("from", "That is far away. Choose a day within a year.");
    const Day planned = std::ranges::max(moves, {}, &Dated<TeamId>::from).from;
    if (move.from < planned)
        return refuse("from", "It moves on {0} already. Choose that day or a later one.", planned);
    if (team_on(moves, move.from) == move.fact)
        return refuse("team", "This number is said in that team already.");
    return move;
}

std::vector<Dated<Rhythm>> rhythms_said_by(const std::vector<Dated<TeamId>>& moves,
                                           const RhythmsOfTeams& rhythms) {
    const std::map<Day, TeamId> teams = in_order(moves);
    std::map<Day, Rhythm> said_by;
    for (auto move = teams.begin(); move != teams.end(); ++move) {
        const auto& [from, team] = *move;
        const auto found = rhythms.find(team);
        if (found == rhythms.end() || found->second.empty()) continue;
        const std::map<Day, Rhythm> of_team = in_order(found->second);
        const Day until = std::next(move) == teams.end() ? Day::max() : std::next(move)->first;
        const Day first = said_by.empty() ? std::min(from, of_team.begin()->first) : from;
        add_between(first, until, of_team, said_by);
    }
    std::vector<Dated<Rhythm>> dated;
    for (const auto& [from, rhythm] : said_by) dated.push_back({from, rhythm});
    return dated;
}

}  // namespace kept
