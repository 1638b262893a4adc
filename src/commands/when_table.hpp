#pragma once

#include <string>

#include "domain/schedule.hpp"

namespace kept::commands {

/// A table for people, a line for each period: its key, and when it opens, is due and closes, on the clock of
/// the team, with the distance of that clock to UTC.
std::string when_table(const Schedule& schedule, Span asked);

}  // namespace kept::commands
