#pragma once

#include <iosfwd>

#include "commands/command_line.hpp"

namespace kept::commands {

/// "add": prints a one-time link with which another organisation is set up in the same data, at an address of
/// its own. Also while Kept is serving that folder. Returns the exit code. Throws UsageError, and
/// std::runtime_error with one sentence when it cannot be done.
int organisation(const Arguments& arguments, std::ostream& answers);

/// "invite": prints a one-time link to a new account of an administrator. As organisation.
int administrator(const Arguments& arguments, std::ostream& answers);

}  // namespace kept::commands
