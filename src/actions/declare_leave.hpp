#pragma once

#include "actions/speaker.hpp"
#include "domain/leave.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The member is away on these days, beforehand or afterwards; no reason is asked.
Result<LeaveId> declare_leave(storage::Store& store, const Speaker& speaker, const Span& days,
                              const storage::SentForm& form = {});

}  // namespace kept::actions
