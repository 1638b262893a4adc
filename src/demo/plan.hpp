#pragma once

#include <vector>

#include "demo/act.hpp"
#include "demo/situation.hpp"

namespace kept::demo {

/// What the cast of one company does.
struct Plan {
    std::vector<Act> acts;  ///< in order of time
    Instant next;           ///< when to plan again: the first moment at which there may be more to do
};

/// Everything up to a moment, both what lies ahead and what was missed. A pure function: the same situation
/// and moment give the same plan.
Plan plan_until(const Situation& situation, Instant until);

}  // namespace kept::demo
