#pragma once

#include <string>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/kpi.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// What an owner may change about a KPI: its words, and with how many decimals it is said.
struct Worded {
    std::string name;
    std::string contribution;
    std::string presence_reason;  ///< why a name that speaks of presence is a contribution; else empty
    int decimals = 0;
    Sequence sequence = 0;
    Instant said;
};

/// The words as they are kept. A name that speaks of presence is challenged: its owner keeps it only by
/// saying why it is a contribution (rule 4); any other name carries no such reason.
Result<Worded> readable(Worded typed);

/// The KPI with other words, or more decimals: they may grow, never shrink.
Result<Kpi> reworded(Kpi kpi, const Worded& words);

}  // namespace kept
