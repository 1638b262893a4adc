#pragma once

#include <string>

#include "commands/terminal.hpp"
#include "commands/trend_plan.hpp"
#include "commands/trend_words.hpp"

namespace kept::commands {

/// A series drawn in characters: reports as points on a thread that breaks where a period has none, centre
/// and natural limits, the promise, trends and shifts under a roof, new starts. Every line names itself at
/// its end where there is room.
std::string trend_chart(const TrendRead& read, const TrendPlan& plan, const Terminal& terminal);

}  // namespace kept::commands
