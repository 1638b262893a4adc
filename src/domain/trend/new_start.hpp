#pragma once

#include <optional>

#include "domain/trend/reading.hpp"

namespace kept::trend {

/// TRENDS 11.1, 14.1: after a shift its first report may be suggested as a new start, when at least six
/// reports follow it and its segment did not begin with it anyway. Of several the last; earlier segments are
/// left as they are. The engine never starts a segment by itself.
std::optional<PeriodIndex> suggested_start(const Series& series, const Reading& reading);

}  // namespace kept::trend
