#pragma once

#include <cstddef>
#include <vector>

#include "storage/check.hpp"
#include "storage/connection.hpp"

namespace kept::commands {

/// What the rules of the method say of all rows.
struct RulesChecked {
    std::size_t organisations = 0;
    std::size_t entries = 0;
    std::vector<storage::Finding> findings;
};

/// Tells the journals over again, and asks of each entry whether its author could have made it: on the facts
/// that had been entered before it.
RulesChecked check_rules(storage::Connection& connection);

}  // namespace kept::commands
