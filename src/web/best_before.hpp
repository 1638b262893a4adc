#pragma once

#include <optional>

#include "domain/outcome.hpp"

namespace kept::web {

/// With a record: the number that it surpasses.
std::optional<Decimal> best_before(const History& history, const Slot& slot);

}  // namespace kept::web
