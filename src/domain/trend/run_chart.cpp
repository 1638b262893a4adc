#include "domain/trend/run_chart.hpp"

#include <algorithm>
#include <cmath>

#include "domain/trend/critical_values.hpp"
#include "domain/trend/parameters.hpp"
#include "domain/trend/tolerance.hpp"

namespace kept::trend {
namespace {

/// The middle one, or the mean of the middle two.
double median_of(std::span<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1) return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

double largest_magnitude(std::span<const double> values) {
    double largest = 0;
    for (const double value : values) largest = std::max(largest, std::fabs(value));
    return largest;
}

/// TRENDS 6.2: runs and crossings of the reports that are not on the median.
RunChart counted(std::span<const double> values, double median, const Tolerance& tolerance) {
    RunChart chart{.median = median};
    Side last = Side::none;
    std::size_t run = 0;
    for (const double value : values) {
        const Side side = tolerance.side_of(value, median);
        if (side == Side::none) continue;
        if (side != last && last != Side::none) ++chart.crossings;
        run = side == last ? run + 1 : 1;
        chart.longest_run = std::max(chart.longest_run, run);
        last = side;
        ++chart.useful;
    }
    return chart;
}

}  // namespace

std::optional<RunChart> run_chart_of(std::span<const double> values, std::size_t baseline,
                                     std::vector<double>& ordered) {
    if (values.size() < useful_for_run_chart) return std::nullopt;
    const auto first_ones = values.first(baseline);
    ordered.assign(first_ones.begin(), first_ones.end());
    RunChart chart = counted(values, median_of(ordered), Tolerance(largest_magnitude(values)));
    if (chart.useful < useful_for_run_chart || chart.useful > most_useful) return std::nullopt;
    chart.longest_run_max = longest_run_max(chart.useful);
    chart.crossings_min = crossings_min(chart.useful);
    return chart;
}

}  // namespace kept::trend
