#pragma once

#include <chrono>
#include <string>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// So long a screen stays let in: the one on the wall, and the laptop that goes round.
constexpr std::chrono::hours screen_stays_for{12};

/// The code that a screen shows, from what the speaker typed. Throws NotFound for a team that they cannot
/// read, and Forbidden for one that they are not in.
Result<std::string> code_of_screen(storage::Transaction& transaction, const Speaker& speaker,
                                   const TeamId& team, const std::string& typed);

}  // namespace kept::actions
