#include "domain/trend/reader.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "domain/trend/assurance.hpp"
#include "domain/trend/limits.hpp"
#include "domain/trend/outside.hpp"
#include "domain/trend/records.hpp"
#include "domain/trend/run_chart.hpp"
#include "domain/trend/shifts.hpp"
#include "domain/trend/tolerance.hpp"
#include "domain/trend/trends.hpp"
#include "domain/trend/two_of_three.hpp"
#include "domain/trend/verdict.hpp"

namespace kept::trend {
namespace {

/// TRENDS 5.1: the largest magnitude among the reports of a segment and its limits.
Tolerance tolerance_of(std::span<const double> values, const Limits& limits) {
    double scale = std::max(std::fabs(limits.lower), std::fabs(limits.upper));
    for (const double value : values) scale = std::max(scale, std::fabs(value));
    return Tolerance(scale);
}

std::span<const double> values_of(const Series& series, const Segment& segment) {
    return series.values.subspan(segment.first_report, segment.reports);
}

Assurance assurance_in(const Series& series, const std::vector<Segment>& segments) {
    if (segments.empty() || segments.back().status == Status::none) return Assurance::none;
    const Limits& limits = segments.back().limits;
    return assurance_of(series, limits, tolerance_of(values_of(series, segments.back()), limits));
}

}  // namespace

const Reading& Reader::read(const Series& series) {
    reading_.marks.assign(series.values.size(), Marks{});
    reading_.trends.clear();
    reading_.shifts.clear();
    reading_.records.clear();
    reading_.records_equalled.clear();
    find_segments(series);
    for (Segment& segment : reading_.segments) judge(series, segment);
    const bool is_current = !reading_.trends.empty() && reading_.trends.back().last == series.periods.back();
    reading_.current_trend = is_current ? std::optional(reading_.trends.back()) : std::nullopt;
    reading_.assurance = assurance_in(series, reading_.segments);
    find_records(series, reading_);
    return reading_;
}

/// TRENDS 2.4: period 0 always starts a segment; starts outside the calendar, and repeats, are ignored.
void Reader::find_segments(const Series& series) {
    reading_.segments.clear();
    starts_.clear();
    if (series.period_count == 0) return;
    for (const std::int64_t start : series.new_starts)
        if (start > 0 && std::cmp_less(start, series.period_count))
            starts_.push_back(static_cast<PeriodIndex>(start));
    starts_.push_back(static_cast<PeriodIndex>(series.period_count));
    std::ranges::sort(starts_);
    PeriodIndex first = 0;
    std::size_t report = 0;
    for (const PeriodIndex end : starts_) {
        if (end == first) continue;
        Segment& segment = reading_.segments.emplace_back();
        segment.first = first;
        segment.last = end - 1;
        segment.first_report = report;
        while (report < series.periods.size() && series.periods[report] < end) ++report;
        segment.reports = report - segment.first_report;
        first = end;
    }
}

void Reader::judge(const Series& series, Segment& segment) {
    const Stretch stretch{.values = values_of(series, segment),
                          .periods = series.periods.subspan(segment.first_report, segment.reports),
                          .marks = std::span(reading_.marks).subspan(segment.first_report, segment.reports)};
    // TRENDS 2.5: the first reports of the segment, or all of them, make centre, limits and median; the rules
    // then judge every report.
    const std::size_t baseline = std::min(series.baseline.value_or(stretch.size()), stretch.size());
    segment.status = status_of(stretch.size(), baseline);
    if (segment.status != Status::none) {
        segment.limits = limits_of(stretch.values.first(baseline), series.screening);
        const Tolerance tolerance = tolerance_of(stretch.values, segment.limits);
        mark_outside(stretch, segment.limits, tolerance);
        mark_trends(stretch, reading_.trends);
        mark_two_of_three(stretch, segment.limits, tolerance);
        mark_shifts(stretch, segment.limits.centre, tolerance, reading_.shifts);
        segment.run_chart = run_chart_of(stretch.values, baseline, ordered_);
    }
    for (std::size_t at = 0; at < stretch.size(); ++at) {
        Marks& marks = stretch.marks[at];
        marks.rule = headline(marks);
        marks.verdict = verdict_of(headline_side(marks), series.direction);
        marks.promise = promise_kept(stretch.values[at], series);
    }
}

Reading read(const Series& series) {
    Reader reader;
    return reader.read(series);
}

}  // namespace kept::trend
