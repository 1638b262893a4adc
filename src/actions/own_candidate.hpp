#pragma once

#include "actions/speaker.hpp"
#include "domain/candidate.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The speaker's candidate at a place. Throws NotFound.
Candidate own_candidate(storage::Connection& connection, const Speaker& speaker, int place);

}  // namespace kept::actions
