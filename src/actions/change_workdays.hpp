#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/rhythm.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The member works on other days of the week, from a later day on: what was due stays due.
Result<Day> change_workdays(storage::Store& store, const Speaker& speaker, const Dated<Weekdays>& workdays);

/// The rules of it, for whoever looks ahead.
Result<Dated<Weekdays>> may_work_on(const Dated<Weekdays>& workdays, Day today);

}  // namespace kept::actions
