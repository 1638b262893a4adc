#include "domain/trend/restated.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace kept::trend {
namespace {

constexpr double epsilon = 2.220446049250313e-16;

/// A report of a segment.
struct Said {
    PeriodIndex period;
    double value;
};

using Sides = std::vector<Side>;

double mean_of(const std::vector<double>& values) {
    long double sum = 0;
    for (const double value : values) sum += value;
    return static_cast<double>(sum / static_cast<long double>(values.size()));
}

std::vector<double> first_values(const std::vector<Said>& reports, std::size_t count) {
    std::vector<double> values;
    for (std::size_t at = 0; at < std::min(count, reports.size()); ++at) values.push_back(reports[at].value);
    return values;
}

// Section 3
Limits limits_restated(const std::vector<double>& baseline, Screening screening) {
    std::vector<double> ranges;
    for (std::size_t at = 1; at < baseline.size(); ++at)
        ranges.push_back(std::fabs(baseline[at] - baseline[at - 1]));
    double range = mean_of(ranges);
    if (screening == Screening::on && range > 0) {
        std::vector<double> kept;
        std::ranges::copy_if(ranges, std::back_inserter(kept),
                             [&](double each) { return each < 3.267 * range; });
        if (!kept.empty() && mean_of(kept) > 0) range = mean_of(kept);
    }
    const double centre = mean_of(baseline);
    return {.centre = centre, .lower = centre - 2.66 * range, .upper = centre + 2.66 * range};
}

// Section 5
double largest_of(const std::vector<Said>& reports) {
    double largest = 0;
    for (const Said& each : reports) largest = std::max(largest, std::fabs(each.value));
    return largest;
}

Side side_of(double value, double line, double scale) {
    const double tolerance = 4 * epsilon * scale;
    if (value > line + tolerance) return Side::high;
    return value < line - tolerance ? Side::low : Side::none;
}

/// The longest stretches of at least so many reports of which any two neighbours belong together.
std::vector<std::pair<std::size_t, std::size_t>> stretches(
    std::size_t count, std::size_t least, const std::function<bool(std::size_t, std::size_t)>& belong) {
    std::vector<std::pair<std::size_t, std::size_t>> all;
    for (std::size_t first = 0; first < count; ++first)
        for (std::size_t last = first + least - 1; last < count; ++last) {
            bool is_one = true;
            for (std::size_t at = first; at < last; ++at) is_one = is_one && belong(at, at + 1);
            const bool can_grow =
                (first > 0 && belong(first - 1, first)) || (last + 1 < count && belong(last, last + 1));
            if (is_one && !can_grow) all.emplace_back(first, last);
        }
    return all;
}

Run run_of(const std::vector<Said>& reports, std::pair<std::size_t, std::size_t> ends, Side side) {
    const PeriodIndex first = reports[ends.first].period;
    const PeriodIndex last = reports[ends.second].period;
    const std::size_t length = ends.second - ends.first + 1;
    return {first, last, side, length, last - first + 1 > length};
}

// 4.2
std::vector<Run> trends_restated(const std::vector<Said>& reports, Sides& marks) {
    std::vector<Run> trends;
    for (const Side side : {Side::high, Side::low})
        for (const auto& ends : stretches(reports.size(), 6, [&](std::size_t one, std::size_t next) {
                 return side == Side::high ? reports[next].value > reports[one].value
                                           : reports[next].value < reports[one].value;
             }))
            trends.push_back(run_of(reports, ends, side));
    std::ranges::sort(trends, {}, &Run::first);
    for (const Run& run : trends)
        for (std::size_t at = 0; at < reports.size(); ++at)
            if (reports[at].period >= run.first && reports[at].period <= run.last) marks[at] = run.side;
    return trends;
}

// 4.3
std::vector<Run> shifts_restated(const std::vector<Said>& reports, const Sides& sides, Sides& marks) {
    std::vector<Run> shifts;
    for (const auto& ends : stretches(reports.size(), 8, [&](std::size_t one, std::size_t next) {
             return sides[one] != Side::none && sides[one] == sides[next];
         })) {
        shifts.push_back(run_of(reports, ends, sides[ends.first]));
        for (std::size_t at = ends.first; at <= ends.second; ++at) marks[at] = sides[at];
    }
    return shifts;
}

// 4.4
void mark_two_of_three_restated(const Sides& near, Sides& marks) {
    for (std::size_t window = 0; window + 3 <= near.size(); ++window)
        for (const Side side : {Side::high, Side::low}) {
            if (std::count(near.begin() + static_cast<std::ptrdiff_t>(window),
                           near.begin() + static_cast<std::ptrdiff_t>(window) + 3, side) < 2)
                continue;
            for (std::size_t at = window; at < window + 3; ++at)
                if (near[at] == side) marks[at] = side;
        }
}

/// 6.3, in whole numbers: up to a hundred useful reports.
std::size_t crossings_min_restated(std::size_t useful) {
    __extension__ using Whole = unsigned __int128;
    const std::size_t throws = useful - 1;
    Whole ways = 1;
    Whole sum = 0;
    for (std::size_t heads = 0;; ++heads) {
        sum += ways;
        if (20 * sum >= Whole{1} << throws) return heads;
        ways = ways * (throws - heads) / (heads + 1);
    }
}

// Section 6
std::optional<RunChart> run_chart_restated(const std::vector<Said>& reports, std::vector<double> baseline) {
    if (reports.size() < 10) return std::nullopt;
    std::ranges::sort(baseline);
    const std::size_t middle = baseline.size() / 2;
    RunChart chart;
    chart.median =
        baseline.size() % 2 == 1 ? baseline[middle] : (baseline[middle - 1] + baseline[middle]) / 2;
    Sides useful;
    for (const Said& each : reports)
        if (const Side side = side_of(each.value, chart.median, largest_of(reports)); side != Side::none)
            useful.push_back(side);
    chart.useful = useful.size();
    if (chart.useful < 10) return std::nullopt;
    std::size_t run = 0;
    for (std::size_t at = 0; at < useful.size(); ++at) {
        const bool is_crossing = at > 0 && useful[at] != useful[at - 1];
        chart.crossings += is_crossing ? 1 : 0;
        run = is_crossing ? 1 : run + 1;
        chart.longest_run = std::max(chart.longest_run, run);
    }
    chart.longest_run_max =
        static_cast<std::size_t>(std::lround(std::log2(static_cast<double>(chart.useful)))) + 3;
    chart.crossings_min = crossings_min_restated(chart.useful);
    return chart;
}

// Section 7
void judge_restated(Marks& marks, Direction direction) {
    Side side = marks.shift;
    marks.rule = side != Side::none ? Rule::shift : Rule::none;
    const auto overruled_by = [&](Side other, Rule rule) {
        if (other == Side::none) return;
        side = other;
        marks.rule = rule;
    };
    overruled_by(marks.two_of_three, Rule::two_of_three);
    overruled_by(marks.trend, Rule::trend);
    overruled_by(marks.outside, Rule::outside);
    if (side == Side::none) return;
    const Side good = direction == Direction::increase ? Side::high : Side::low;
    if (direction == Direction::neutral)
        marks.verdict = side == Side::high ? Verdict::neutral_high : Verdict::neutral_low;
    else
        marks.verdict = side == good ? Verdict::improvement : Verdict::concern;
}

// 8.1
PromiseKept promise_restated(double value, const Numbers& numbers) {
    if (!numbers.target || numbers.direction == Direction::neutral) return PromiseKept::no_promise;
    if (numbers.direction == Direction::increase)
        return value >= *numbers.target ? PromiseKept::kept : PromiseKept::broken;
    return value <= *numbers.target ? PromiseKept::kept : PromiseKept::broken;
}

// 8.2
Assurance assurance_restated(const Numbers& numbers, const Limits& limits, double scale) {
    if (!numbers.target || numbers.direction == Direction::neutral) return Assurance::none;
    const Side against_lower = side_of(*numbers.target, limits.lower, scale);
    const Side against_upper = side_of(*numbers.target, limits.upper, scale);
    if (numbers.direction == Direction::increase) {
        if (against_lower != Side::high) return Assurance::always_met;
        return against_upper == Side::high ? Assurance::never_met : Assurance::hit_or_miss;
    }
    if (against_upper != Side::low) return Assurance::always_met;
    return against_lower == Side::low ? Assurance::never_met : Assurance::hit_or_miss;
}

// Section 9
void find_records_restated(const Numbers& numbers, Reading& reading) {
    if (numbers.direction == Direction::neutral) return;
    for (std::size_t at = 5; at < numbers.values.size(); ++at) {
        std::size_t better = 0;
        std::size_t worse = 0;
        for (std::size_t before = 0; before < at; ++before) {
            const bool is_more = numbers.values[at] > numbers.values[before];
            const bool is_less = numbers.values[at] < numbers.values[before];
            better += (numbers.direction == Direction::increase ? is_more : is_less) ? 1 : 0;
            worse += (numbers.direction == Direction::increase ? is_less : is_more) ? 1 : 0;
        }
        if (better == at)
            reading.records.push_back(numbers.periods[at]);
        else if (worse == 0)
            reading.records_equalled.push_back(numbers.periods[at]);
    }
}

void judge_segment_restated(const Numbers& numbers, Segment segment, Reading& reading) {
    std::vector<Said> reports;
    for (std::size_t at = 0; at < numbers.values.size(); ++at)
        if (numbers.periods[at] >= segment.first && numbers.periods[at] <= segment.last)
            reports.push_back({numbers.periods[at], numbers.values[at]});
    segment.first_report = reading.marks.size();
    segment.reports = reports.size();
    reading.assurance = Assurance::none;
    Sides outside(reports.size());
    Sides trend = outside;
    Sides shift = outside;
    Sides two_of_three = outside;
    if (reports.size() >= 6) {
        const auto baseline = first_values(reports, numbers.baseline.value_or(reports.size()));
        segment.status = baseline.size() < 12 ? Status::provisional : Status::firm;
        segment.limits = limits_restated(baseline, numbers.screening);
        const auto& [centre, lower, upper] = segment.limits;
        const double scale = std::max({largest_of(reports), std::fabs(lower), std::fabs(upper)});
        Sides near(reports.size());
        Sides sides = near;
        for (std::size_t at = 0; at < reports.size(); ++at) {
            const double value = reports[at].value;
            const double away = (upper - centre) * 2 / 3;
            if (side_of(value, upper, scale) == Side::high) outside[at] = Side::high;
            if (side_of(value, lower, scale) == Side::low) outside[at] = Side::low;
            if (side_of(value, centre + away, scale) == Side::high) near[at] = Side::high;
            if (side_of(value, centre - away, scale) == Side::low) near[at] = Side::low;
            sides[at] = side_of(value, centre, scale);
        }
        std::ranges::copy(trends_restated(reports, trend), std::back_inserter(reading.trends));
        std::ranges::copy(shifts_restated(reports, sides, shift), std::back_inserter(reading.shifts));
        mark_two_of_three_restated(near, two_of_three);
        segment.run_chart = run_chart_restated(reports, baseline);
        reading.assurance = assurance_restated(numbers, segment.limits, scale);
    }
    reading.segments.push_back(segment);
    for (std::size_t at = 0; at < reports.size(); ++at) {
        Marks marks{outside[at], trend[at], shift[at], two_of_three[at]};
        judge_restated(marks, numbers.direction);
        marks.promise = promise_restated(reports[at].value, numbers);
        reading.marks.push_back(marks);
    }
}

}  // namespace

Reading restated(const Numbers& numbers) {
    Reading reading;
    std::set<std::int64_t> starts{0};
    for (const std::int64_t start : numbers.new_starts)
        if (start > 0 && start < static_cast<std::int64_t>(numbers.period_count)) starts.insert(start);
    for (auto start = starts.begin(); numbers.period_count > 0 && start != starts.end(); ++start) {
        const auto next = std::next(start);
        const auto end = next == starts.end() ? static_cast<std::int64_t>(numbers.period_count) : *next;
        judge_segment_restated(
            numbers, {.first = static_cast<PeriodIndex>(*start), .last = static_cast<PeriodIndex>(end - 1)},
            reading);
    }
    if (!reading.trends.empty() && reading.trends.back().last == numbers.periods.back())
        reading.current_trend = reading.trends.back();
    find_records_restated(numbers, reading);
    return reading;
}

bool says_the_same(Reading expected, const Reading& reading) {
    if (expected.segments.size() != reading.segments.size()) return false;
    for (std::size_t at = 0; at < expected.segments.size(); ++at) {
        Limits& one = expected.segments[at].limits;
        const Limits& other = reading.segments[at].limits;
        const double near = 1e-9 * (one.upper - one.lower) + 1e-14 * std::fabs(one.centre) + 1e-14;
        if (std::fabs(one.centre - other.centre) > near || std::fabs(one.upper - other.upper) > near ||
            std::fabs(one.lower - other.lower) > near)
            return false;
        one = other;
    }
    return expected == reading;
}

}  // namespace kept::trend
