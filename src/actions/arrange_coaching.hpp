#pragma once

#include "actions/speaker.hpp"
#include "domain/coaching.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Gives a coach of the team another last day, sooner or later; one whose time is over reads along again.
/// Only its lead and administrators may: throws Forbidden. Throws NotFound for who never coached this team.
Result<MemberId> move_coaching(storage::Store& store, const Speaker& speaker, const TeamId& team,
                               const MemberId& coach, Day until);

/// A coach reads along with the team no longer, from this moment on. Who reads along with no other team is
/// signed out everywhere. Ending what is over already changes nothing.
void end_coaching(storage::Store& store, const Speaker& speaker, const TeamId& team, const MemberId& coach);

/// The same for all teams of somebody whose account is closed, inside that action.
void end_all_coachings(storage::Transaction& transaction, const Speaker& speaker, const MemberId& coach);

}  // namespace kept::actions
