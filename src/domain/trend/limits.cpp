#include "domain/trend/limits.hpp"

#include <cmath>
#include <cstddef>

#include "domain/trend/parameters.hpp"
#include "domain/trend/sum.hpp"

namespace kept::trend {
namespace {

double mean(std::span<const double> values) {
    Sum sum;
    for (const double value : values) sum.add(value);
    return sum.total() / static_cast<double>(values.size());
}

double average_range(std::span<const double> values) {
    Sum ranges;
    for (std::size_t at = 1; at < values.size(); ++at) ranges.add(std::fabs(values[at] - values[at - 1]));
    return ranges.total() / static_cast<double>(values.size() - 1);
}

/// TRENDS 3.4: the ranges clearly above the average are left out and the others averaged once. Where that
/// would leave nothing, or no width, nothing is screened.
double screened(std::span<const double> values, double average) {
    Sum ranges;
    std::size_t count = 0;
    for (std::size_t at = 1; at < values.size(); ++at) {
        const double range = std::fabs(values[at] - values[at - 1]);
        if (range >= screen_factor * average) continue;
        ranges.add(range);
        ++count;
    }
    if (count == 0 || ranges.total() <= 0) return average;
    return ranges.total() / static_cast<double>(count);
}

}  // namespace

Status status_of(std::size_t reports, std::size_t baseline) {
    if (reports < reports_for_limits) return Status::none;
    return baseline < reports_for_firm_limits ? Status::provisional : Status::firm;
}

Limits limits_of(std::span<const double> baseline, Screening screening) {
    const double centre = mean(baseline);
    double range = average_range(baseline);
    if (screening == Screening::on && range > 0) range = screened(baseline, range);
    const double half_width = limit_factor * range;
    return {.centre = centre, .lower = centre - half_width, .upper = centre + half_width};
}

}  // namespace kept::trend
