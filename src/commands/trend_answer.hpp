#pragma once

#include <string>

#include "commands/terminal.hpp"
#include "commands/trend_words.hpp"

namespace kept::commands {

/// What `kept trend` says, as wide as the terminal: the chart, a key of the shapes in it, and the reading in
/// sentences.
std::string trend_answer(const TrendRead& read, const Terminal& terminal);

}  // namespace kept::commands
