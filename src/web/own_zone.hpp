#pragma once

#include <string>

#include "storage/store.hpp"
#include "web/people.hpp"

namespace kept::web {

/// By which clock somebody lives: that of their first team.
std::string own_zone(storage::Connection& connection, const SignedIn& me, Instant now);

}  // namespace kept::web
