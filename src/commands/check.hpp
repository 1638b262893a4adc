#pragma once

#include <filesystem>
#include <iosfwd>

namespace kept::commands {

/// Verifies everything in a folder, and says what is wrong, each on a line. Returns the exit code: 0 when all
/// is well. Throws std::runtime_error with one sentence when there is nothing to verify.
int check(const std::filesystem::path& folder, std::ostream& answers);

}  // namespace kept::commands
