#pragma once

#include <optional>
#include <vector>

#include "domain/history.hpp"

namespace kept {

/// A period that falls due at another moment once its KPI has moved.
struct MovedDue {
    Period period;
    std::optional<Instant> before;
    std::optional<Instant> after;
};

/// The first few periods whose due moment a move changes, from what is still to be said on, oldest first.
std::vector<MovedDue> moved_dues(const History& history, const Schedule& before, const Schedule& after,
                                 Instant now);

}  // namespace kept
