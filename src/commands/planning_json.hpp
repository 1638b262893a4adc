#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "domain/schedule.hpp"

namespace kept::commands {

/// What somebody planning a rhythm asks: the periods of a planning whose first day lies in a span.
struct PlanningQuestion {
    Planning planning;
    Span asked;
};

/// Reads a question written as one JSON object: cadence, rhythms, owner_workdays, days_off, leave, from and
/// to. What cannot be understood comes back as an English sentence that says where, such as
/// "rhythms[0].huddle.start: "24:10" is not a time of day from 00:00 to 23:59".
std::expected<PlanningQuestion, std::string> read_planning_question(std::string_view line);

}  // namespace kept::commands
