#include "domain/trend/series.hpp"

#include <algorithm>
#include <cmath>

#include "domain/trend/parameters.hpp"

namespace kept::trend {

std::optional<Refused> refused(const Series& series) {
    const auto is_value = [](double value) { return std::fabs(value) <= largest_value; };  // no NaN is
    const auto found = std::ranges::find_if_not(series.values, is_value);
    if (found != series.values.end()) {
        const auto at = static_cast<std::size_t>(found - series.values.begin());
        return Refused{Fault::invalid_value, series.periods[at]};
    }
    if (series.baseline && *series.baseline < reports_for_limits) return Refused{Fault::baseline_too_small};
    return std::nullopt;
}

}  // namespace kept::trend
