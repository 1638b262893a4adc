#pragma once

#include <vector>

#include "actions/speaker.hpp"
#include "domain/leave.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Leave is taken back until the first due moment it changed has passed; that it was declared stays visible.
/// Twice changes nothing. Throws NotFound for somebody else's leave.
Result<LeaveId> take_leave_back(storage::Store& store, const Speaker& speaker, const LeaveId& leave);

/// Whether it could be taken back now, and the sentence why not.
Result<Leave> can_take_back(storage::Connection& connection, const Speaker& speaker, const Leave& leave,
                            Instant now);

}  // namespace kept::actions
