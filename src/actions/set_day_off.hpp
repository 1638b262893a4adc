#pragma once

#include <string>
#include <vector>

#include "actions/speaker.hpp"
#include "domain/day_off.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Nobody in the organisation works on this later day. Only administrators may: throws Forbidden.
Result<Day> set_day_off(storage::Store& store, const Speaker& speaker, Day day, const std::string& name);

/// The same for several days at once, all of them or none; which are off already under that name stay as they
/// are.
Result<std::vector<DayOff>> set_days_off(storage::Store& store, const Speaker& speaker,
                                         const std::vector<DayOff>& days);

/// People work on this later day after all. One that is not off stays as it is.
Result<Day> work_on_day_off(storage::Store& store, const Speaker& speaker, Day day);

/// The rules of it, for whoever looks ahead: later days, with a name.
Result<std::vector<DayOff>> may_be_off(std::vector<DayOff> days, Day today);

/// Which days off change: from a later day, so that what was due stays due.
Result<Day> may_change_day(Day day, Day today);

}  // namespace kept::actions
