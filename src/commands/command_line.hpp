#pragma once

#include <string>
#include <vector>

namespace kept::commands {

/// What follows the name of the program, or of a command.
using Arguments = std::vector<std::string>;

/// Does what was asked in the shell. Returns the exit code: 0; 1 when it failed, after one line that says
/// why; 2 when it was asked wrongly.
int run(const Arguments& arguments);

}  // namespace kept::commands
