#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A member administers the organisation from now on, or no longer does. Only administrators may: throws
/// Forbidden. The last administrator is not dismissed.
Result<MemberId> appoint_administrator(storage::Store& store, const Speaker& speaker, const MemberId& member);
Result<MemberId> dismiss_administrator(storage::Store& store, const Speaker& speaker, const MemberId& member);

}  // namespace kept::actions
