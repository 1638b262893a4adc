#pragma once

#include "domain/trend/reading.hpp"
#include "domain/trend/series.hpp"

namespace kept::trend {

/// TRENDS 9: a report with at least five before it that is strictly better than them all is a record; one
/// that is as good as the best of them equals it. Over the whole series, whatever its segments. Adds both to
/// the reading.
void find_records(const Series& series, Reading& reading);

}  // namespace kept::trend
