#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/instant.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Nobody in the organisation works on this later day. Only administrators may: throws Forbidden.
Result<Day> set_day_off(storage::Store& store, const Speaker& speaker, Day day, const std::string& name);

}  // namespace kept::actions
