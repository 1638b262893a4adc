#pragma once

#include "domain/trend/reading.hpp"
#include "domain/trend/series.hpp"
#include "domain/trend/tolerance.hpp"

namespace kept::trend {

/// TRENDS 8.1: whether a report keeps the promise that holds now, exactly; a neutral one is kept by its
/// bounds, which the engine does not know.
PromiseKept promise_kept(double value, const Series& series);

/// TRENDS 8.2: a promise that even the limit on the bad side keeps is always met, one that the good side does
/// not reach is never met; all between is hit or miss. A promise exactly on the limit of the bad side is
/// always met: who constantly delivers a hundred percent keeps a hundred percent.
Assurance assurance_of(const Series& series, const Limits& limits, const Tolerance& tolerance);

}  // namespace kept::trend
