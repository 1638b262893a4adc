#pragma once

#include <stdexcept>

namespace kept::commands {

/// Something was asked that does not exist or does not fit, in one sentence for whoever typed it.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace kept::commands
