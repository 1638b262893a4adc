#pragma once

#include "domain/refusal.hpp"
#include "domain/rhythm.hpp"
#include "web/form.hpp"

namespace kept::web {

/// The rhythm that a form describes: from, zone, mon to sun, huddle, huddle_start, huddle_minutes,
/// weekly, weekly_day, weekly_start and weekly_minutes. A meeting that is "none" needs no other fields.
Result<Dated<Rhythm>> rhythm_fields(const Form& form);

}  // namespace kept::web
