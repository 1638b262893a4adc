#include "domain/trend/run_chart.hpp"

#include <algorithm>

#include "domain/trend/critical_values.hpp"
#include "domain/trend/median.hpp"
#include "domain/trend/parameters.hpp"
#include "domain/trend/tolerance.hpp"

namespace kept::trend {
namespace {

/// TRENDS 6.2: runs and crossings of the reports that are not on the median.
RunChart counted(std::span<const double> values, double median, const Tolerance& tolerance) {
    RunChart chart{.median = median};
    Side last = Side::none;
    std::size_t run = 0;
    for (const double value : values) {
        const Side side = tolerance.side_of(value, median);
        // Reckoned, for a branch would go now this way, now that.
        const auto useful = static_cast<std::size_t>(side != Side::none);
        const auto goes_on = static_cast<std::size_t>(side == last);
        chart.useful += useful;
        chart.crossings += useful & ~goes_on;
        run = useful == 1 ? run * goes_on + 1 : run;
        chart.longest_run = std::max(chart.longest_run, run);
        last = useful == 1 ? side : last;
    }
    // The first useful one crossed nothing.
    chart.crossings -= chart.useful > 0 ? 1 : 0;
    return chart;
}

}  // namespace

std::optional<RunChart> run_chart_of(std::span<const double> values, std::size_t baseline,
                                     const Tolerance& tolerance, std::vector<double>& ordered) {
    if (values.size() < useful_for_run_chart) return std::nullopt;
    const auto first_ones = values.first(baseline);
    ordered.assign(first_ones.begin(), first_ones.end());
    RunChart chart = counted(values, median_of(ordered), tolerance);
    if (chart.useful < useful_for_run_chart || chart.useful > most_useful) return std::nullopt;
    chart.longest_run_max = longest_run_max(chart.useful);
    chart.crossings_min = crossings_min(chart.useful);
    return chart;
}

}  // namespace kept::trend
