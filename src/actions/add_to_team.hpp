#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A member of the organisation is in this team as well from today on. Only its lead and administrators may:
/// throws Forbidden.
Result<MemberId> add_to_team(storage::Store& store, const Speaker& speaker, const TeamId& team,
                             const MemberId& member);

}  // namespace kept::actions
