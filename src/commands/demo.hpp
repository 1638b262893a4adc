#pragma once

#include "commands/options.hpp"

namespace kept::commands {

/// Opens the example organisation until it is asked to stop, making it first when it is not there. As serve.
int demo(ServingOptions options);

}  // namespace kept::commands
