#pragma once

#include <vector>

#include "domain/day_off.hpp"
#include "storage/store.hpp"
#include "views/days_off.hpp"

namespace kept::web {

/// What would move in the whole organisation if these later days became days off. It counts due moments of
/// active numbers, and never looks at what was said. There is at least one day.
views::Moves moves_when_off(storage::Connection& connection, const OrganisationId& organisation,
                            const std::vector<DayOff>& days, Instant now);

/// The same if people worked on a day off after all.
views::Moves moves_when_worked(storage::Connection& connection, const OrganisationId& organisation, Day day,
                               Instant now);

}  // namespace kept::web
