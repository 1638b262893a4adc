#include "domain/trend/records.hpp"

#include "domain/trend/parameters.hpp"

namespace kept::trend {

void find_records(const Series& series, Reading& reading) {
    if (series.direction == Direction::neutral || series.values.empty()) return;
    // Less is better: then the opposite numbers rise.
    const double sign = series.direction == Direction::increase ? 1 : -1;
    double best = sign * series.values.front();
    for (std::size_t at = 1; at < series.values.size(); ++at) {
        const double value = sign * series.values[at];
        if (value < best) continue;
        if (at >= reports_before_record)
            (value > best ? reading.records : reading.records_equalled).push_back(series.periods[at]);
        best = value;
    }
}

}  // namespace kept::trend
