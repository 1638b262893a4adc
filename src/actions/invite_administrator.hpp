#pragma once

#include <string>

#include "actions/invite.hpp"
#include "actions/joining.hpp"
#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A link with which one person joins as an administrator, for three days: made in the shell, where nobody is
/// signed in.
Invited invite_administrator(storage::Store& store, const OrganisationId& organisation);

/// Comes in by such a link, which is used up by it. Throws NotFound for a link that never was one; one that
/// was used or has expired is refused.
Result<Speaker> join_as_administrator(storage::Store& store, const OrganisationId& organisation,
                                      const std::string& token, const Newcomer& newcomer);

}  // namespace kept::actions
