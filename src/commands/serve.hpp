#pragma once

#include "settings.hpp"

namespace kept::commands {

/// Serves until it is asked to stop. Returns the exit code, which is 1 when the disk failed: a supervisor
/// starts the program again. Throws UsageError, and std::runtime_error with one sentence when it cannot
/// start.
int serve(const Options& options);

}  // namespace kept::commands
