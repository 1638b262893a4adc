#pragma once

#include <string>

#include "domain/kpi.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// The number that keeps another honest: revenue beside margin.
struct CounterNumber {
    KpiId kpi;      ///< whose owner says so
    KpiId counter;  ///< which may be somebody else's
    std::string why;
};

/// A number keeps another honest, never itself; why is said in a sentence.
Result<CounterNumber> kept_honest(const KpiId& kpi, const KpiId& counter, const std::string& why);

}  // namespace kept
