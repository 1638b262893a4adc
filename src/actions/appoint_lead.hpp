#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A member leads their team from today on, or becomes a member of it like any other. Only administrators
/// may: throws Forbidden; NotFound for who is not in the team.
void appoint_lead(storage::Store& store, const Speaker& speaker, const TeamId& team, const MemberId& member);
void dismiss_lead(storage::Store& store, const Speaker& speaker, const TeamId& team, const MemberId& member);

}  // namespace kept::actions
