#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/rhythm.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A rhythm that holds from a later day and never moves a past due moment. Only the team's lead and
/// administrators may: throws Forbidden.
Result<TeamId> change_rhythm(storage::Store& store, const Speaker& speaker, const TeamId& team,
                             const Dated<Rhythm>& rhythm);

}  // namespace kept::actions
