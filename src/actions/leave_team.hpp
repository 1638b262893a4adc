#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The speaker is in the team until today. Who still says KPIs there moves or retires them first. Leaving
/// twice changes nothing.
Result<TeamId> leave_team(storage::Store& store, const Speaker& speaker, const TeamId& team);

}  // namespace kept::actions
