#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A member lets the laptop that shows a code go round in their team's meetings, for twelve hours. It signs
/// nobody in: who has the turn lends it to the laptop by their own phone. Throws NotFound for a team they may
/// not read, and Forbidden for one they are not in.
Result<TeamId> admit_laptop(storage::Store& store, const Speaker& speaker, const std::string& typed_code,
                            const TeamId& team, const storage::SentForm& form);

}  // namespace kept::actions
