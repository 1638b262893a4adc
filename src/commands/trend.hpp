#pragma once

#include <iosfwd>

#include "commands/command_line.hpp"

namespace kept::commands {

/// Reads series, a JSON object a line (trend_question.hpp), and answers each with what the rules see in it
/// (trend_json.hpp). A line that cannot be understood is answered with what is wrong and its number, and the
/// rest goes on. Answers are there before it waits for more questions. Returns the exit code: 0, or 1 when
/// some line could not be read.
int run_trend(std::istream& questions, std::ostream& answers);

/// Does what `kept trend` was asked, on the streams of the program.
int trend(const Arguments& arguments);

}  // namespace kept::commands
