#pragma once

#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/team.hpp"

namespace kept {

/// Days without an end: until somebody comes back.
constexpr Day for_good = Day::max();

/// The days on which the owner of a KPI had left the team it is said in: nothing is due then. Moves and
/// memberships of that owner in order of entering; of two on the same day the later one counts.
std::vector<Span> days_apart(const std::vector<Dated<TeamId>>& moves,
                             const std::vector<Membership>& memberships);

}  // namespace kept
