#pragma once

#include <vector>

#include "actions/speaker.hpp"
#include "domain/meeting_parts.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The parts of a team's weekly meeting, their order and lengths, from the next one on. Only the team's lead
/// and administrators may: throws Forbidden. What is so already is not entered again.
Result<TeamId> plan_weekly_meeting(storage::Store& store, const Speaker& speaker, const TeamId& team,
                                   const std::vector<PlannedPart>& parts);

/// The parts as a team planned them, else those that fit the length.
std::vector<PlannedPart> planned_parts(storage::Connection& connection, const OrganisationId& organisation,
                                       const TeamId& team, std::chrono::minutes length);

}  // namespace kept::actions
