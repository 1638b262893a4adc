#pragma once

#include <string>

#include "actions/joining.hpp"
#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "secrets/password.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Comes in by an invitation, which is used up by it. Throws NotFound for a link that never was one; one that
/// was used or has expired is refused.
Result<Speaker> join(storage::Store& store, const OrganisationId& organisation, const std::string& token,
                     const Newcomer& newcomer, const secrets::Work& work = secrets::usual_work);

}  // namespace kept::actions
