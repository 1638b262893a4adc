#pragma once

#include <string>

#include "actions/joining.hpp"
#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "secrets/password.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Comes in from outside by an invitation, which is used up by it, and reads along with its team. Throws
/// NotFound for a link that never was one; one that was used or has expired is refused.
Result<Speaker> join_as_coach(storage::Store& store, const OrganisationId& organisation,
                              const std::string& token, const Newcomer& newcomer,
                              const secrets::Work& work = secrets::usual_work);

/// Whoever is a coach here already reads along with the team of such an invitation as well. A member does
/// not: throws Forbidden.
Result<TeamId> coach_another_team(storage::Store& store, const Speaker& speaker, const std::string& token);

}  // namespace kept::actions
