#pragma once

#include "domain/instant.hpp"

namespace kept {

/// A session ends by itself once nobody looked with it for 30 days, and 90 days after it began whatever
/// happened.
Instant lapses_at(Instant began, Instant seen);

bool has_lapsed(Instant began, Instant seen, Instant now);

/// A session older than this asks for the password again before it changes how its member comes in: somebody
/// else may sit at the keyboard by now.
bool began_recently(Instant began, Instant now);

}  // namespace kept
