#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The name by which the speaker is shown from now on, as it is kept. What they said stays theirs.
Result<std::string> change_name(storage::Store& store, const Speaker& speaker, const std::string& name);

}  // namespace kept::actions
