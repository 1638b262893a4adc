#pragma once

#include <cstddef>

// What TRENDS lays down once for everybody: never set for one chart.
namespace kept::trend {

constexpr std::size_t trend_reports = 6;       ///< six numbers, five moves
constexpr std::size_t shift_reports = 8;       ///< in a row on one side of the centre
constexpr double limit_factor = 2.66;          ///< half the width of the limits, in average moving ranges
constexpr double screen_factor = 3.267;        ///< the cut of screening, in average moving ranges
constexpr std::size_t reports_for_limits = 6;  ///< provisional from here
constexpr std::size_t reports_for_firm_limits = 12;  ///< firm from here
constexpr std::size_t useful_for_run_chart = 10;     ///< reports that are not on the median
constexpr std::size_t reports_before_record = 5;
constexpr std::size_t workdays_judged = 26;     ///< reports of a KPI said each workday
constexpr double small_count = 2;               ///< counts with a smaller mean have only a run chart
constexpr std::size_t reports_after_start = 6;  ///< must follow a new start that is suggested
constexpr double largest_value = 1e15;          ///< larger ones are refused, to either side

}  // namespace kept::trend
