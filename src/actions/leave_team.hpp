#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Somebody is not in the team any more from today on: they leave by themselves, or its lead or an
/// administrator lets them go. Whoever still says a number there, or is to say one there later, moves or
/// retires it first (WHEN 7.3), which nobody else can do for them. Leaving twice changes nothing. Throws
/// Forbidden.
Result<TeamId> leave_team(storage::Store& store, const Speaker& speaker, const TeamId& team,
                          const MemberId& member);

}  // namespace kept::actions
