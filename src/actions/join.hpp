#pragma once

#include <string>

#include "actions/joining.hpp"
#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Comes in by an invitation, which is used up by it. Throws NotFound for a link that never was one; one that
/// was used or has expired is refused.
Result<Speaker> join(storage::Store& store, const OrganisationId& organisation, const std::string& token,
                     const Newcomer& newcomer);

}  // namespace kept::actions
