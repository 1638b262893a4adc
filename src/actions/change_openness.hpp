#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Who may see what the team says, from now on: everybody, or its members and administrators alone. Only
/// administrators decide it: throws Forbidden.
void change_openness(storage::Store& store, const Speaker& speaker, const TeamId& team, Openness openness);

}  // namespace kept::actions
