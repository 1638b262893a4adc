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

Series before(const Series& series, PeriodIndex period) {
    const auto end = std::ranges::lower_bound(series.periods, period);
    const auto reports = static_cast<std::size_t>(end - series.periods.begin());
    Series earlier = series;
    earlier.values = series.values.first(reports);
    earlier.periods = series.periods.first(reports);
    earlier.period_count = std::min<std::size_t>(series.period_count, period);
    return earlier;
}

Series without_latest(const Series& series) {
    Series earlier = series;
    earlier.values = series.values.first(series.values.size() - 1);
    earlier.periods = series.periods.first(series.periods.size() - 1);
    return earlier;
}

Series last_reports(const Series& series, std::size_t reports) {
    Series latest = series;
    latest.values = series.values.last(std::min(reports, series.values.size()));
    latest.periods = series.periods.last(std::min(reports, series.periods.size()));
    return latest;
}

}  // namespace kept::trend
