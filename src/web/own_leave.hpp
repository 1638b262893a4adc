#pragma once

#include "storage/store.hpp"
#include "views/leave_form.hpp"
#include "web/people.hpp"

namespace kept::web {

/// A member's leave that is not over.
views::OwnLeave own_leave_of(storage::Connection& connection, const SignedIn& me, Instant now);

}  // namespace kept::web
