#pragma once

#include <map>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/refusal.hpp"
#include "domain/rhythm.hpp"

namespace kept {

/// The dated facts of each team; lists in any order.
using RhythmsOfTeams = std::map<TeamId, std::vector<Dated<Rhythm>>>;

/// The team in which a KPI is said on a day; before the first, the first. Moves are not empty; of two on the
/// same day the one entered later counts.
TeamId team_on(const std::vector<Dated<TeamId>>& moves, Day day);

/// A KPI moves from a later day on, so that no due moment that has passed is moved (WHEN 7.3), within a year,
/// and not before a move that was entered already.
Result<Dated<TeamId>> may_move(const std::vector<Dated<TeamId>>& moves, const Dated<TeamId>& move, Day today);

/// The rhythms a KPI is said by, in order of day: those of the old team before the day it moved, and of the
/// new one from that day (WHEN 7.3). Before the first team there was no other: all its earlier rhythms hold.
/// Moves in any order, but of two on the same day the later one counts; a team without rhythms adds none.
std::vector<Dated<Rhythm>> rhythms_said_by(const std::vector<Dated<TeamId>>& moves,
                                           const RhythmsOfTeams& rhythms);

}  // namespace kept
