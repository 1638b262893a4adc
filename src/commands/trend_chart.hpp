#pragma once

#include <string>

#include "commands/terminal.hpp"
#include "commands/trend_words.hpp"

namespace kept::commands {

/// A series drawn in characters, as wide as the terminal: reports as points on a thread that breaks where a
/// period has none, centre and natural limits, the promise, trends and shifts under a roof, new starts.
/// Beneath it a key of what is drawn. Every line names itself at its end where there is room.
std::string trend_chart(const TrendRead& read, const Terminal& terminal);

/// The same with the reading beneath, in sentences.
std::string trend_answer(const TrendRead& read, const Terminal& terminal);

}  // namespace kept::commands
