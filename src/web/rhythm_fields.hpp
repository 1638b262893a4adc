#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "domain/refusal.hpp"
#include "domain/rhythm.hpp"
#include "web/form.hpp"

namespace kept::web {

/// "09:07", on a clock of twenty-four hours: minutes since midnight. Nothing for anything else.
std::optional<std::chrono::minutes> wall_time(std::string_view text);

/// The rhythm that a form describes: from, zone, mon to sun, huddle, huddle_start, huddle_minutes,
/// weekly, weekly_day, weekly_start and weekly_minutes. A meeting that is "none" needs no other fields.
Result<Dated<Rhythm>> rhythm_fields(const Form& form);

}  // namespace kept::web
