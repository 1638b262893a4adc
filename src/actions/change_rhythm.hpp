#pragma once

#include "actions/speaker.hpp"
#include "domain/period.hpp"
#include "domain/refusal.hpp"
#include "domain/rhythm.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The first day from which another rhythm may hold, so that nothing that is due today moves: tomorrow, or
/// today while no KPI was ever said in the team.
Day first_day_of_new_rhythm(storage::Connection& connection, const OrganisationId& organisation,
                            const TeamId& team, Instant now);

/// Gives a team another rhythm. Only its lead and administrators may: throws Forbidden.
Result<TeamId> change_rhythm(storage::Store& store, const Speaker& speaker, const TeamId& team,
                             const Dated<Rhythm>& rhythm);

}  // namespace kept::actions
