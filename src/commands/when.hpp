#pragma once

#include <iosfwd>

namespace kept::commands {

/// How answers are written: tables for people, or one JSON object a line.
enum class WhenOutput { table, json };

/// Answers whoever plans a rhythm: reads one question a line (planning_json.hpp), and says of each period
/// when it opens, is due and closes. A line that cannot be understood is answered with what is wrong and
/// where, and the rest goes on. Returns the exit code: 0, or 1 when some line could not be understood.
int run_when(std::istream& questions, std::ostream& answers, WhenOutput output);

}  // namespace kept::commands
