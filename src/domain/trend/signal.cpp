#include "domain/trend/signal.hpp"

#include <algorithm>
#include <optional>

#include "domain/trend/parameters.hpp"

namespace kept::trend {
namespace {

/// The segment in which the latest report lies. There is a report.
const Segment& latest_segment(const Reading& reading) {
    return *std::find_if(reading.segments.rbegin(), reading.segments.rend(),
                         [](const Segment& each) { return each.reports > 0; });
}

bool has_run_chart_signal(const Reading& reading) {
    const auto& chart = latest_segment(reading).run_chart;
    return chart && chart->is_signal();
}

/// The first of the last three reports that lies near the same edge as the latest.
PeriodIndex first_near_edge(const Series& series, const Reading& reading) {
    const std::size_t latest = series.values.size() - 1;
    const auto earliest =
        std::max(latest_segment(reading).first_report, latest - std::min<std::size_t>(latest, 2));
    std::size_t first = earliest;
    while (reading.marks[first].two_of_three != reading.marks[latest].two_of_three) ++first;
    return series.periods[first];
}

void add_run(const std::vector<Run>& runs, Rule rule, PeriodIndex latest, std::vector<Signal>& signals) {
    if (!runs.empty() && runs.back().last == latest)
        signals.push_back({rule, runs.back().side, runs.back().first, latest});
}

/// What the rules say of the latest report itself.
std::vector<Signal> carried(const Series& series, const Reading& reading) {
    std::vector<Signal> signals;
    const PeriodIndex latest = series.periods.back();
    const Marks& marks = reading.marks.back();
    if (marks.outside != Side::none) signals.push_back({Rule::outside, marks.outside, latest, latest});
    add_run(reading.trends, Rule::trend, latest, signals);
    if (marks.two_of_three != Side::none)
        signals.push_back({Rule::two_of_three, marks.two_of_three, first_near_edge(series, reading), latest});
    add_run(reading.shifts, Rule::shift, latest, signals);
    return signals;
}

}  // namespace

Series judged_part(const Series& series, Cadence cadence) {
    return cadence == Cadence::workday ? last_reports(series, workdays_judged) : series;
}

bool is_small_count(const Segment& segment, Unit unit) {
    return unit == Unit::count && segment.status != Status::none && segment.limits.centre < small_count;
}

std::vector<Signal> latest_signals(Reader& reader, const Series& series, const Announcing& announcing) {
    if (series.values.empty()) return {};
    const Series judged = judged_part(series, announcing.cadence);
    const Reading& reading = reader.read(judged);
    std::vector<Signal> signals;
    if (!is_small_count(latest_segment(reading), announcing.unit)) signals = carried(judged, reading);
    if (has_run_chart_signal(reading)) {
        const PeriodIndex first = judged.periods[latest_segment(reading).first_report];
        const Series earlier = judged_part(without_latest(series), announcing.cadence);
        if (!has_run_chart_signal(reader.read(earlier)))
            signals.push_back({Rule::run_chart, Side::none, first, judged.periods.back()});
    }
    return signals;
}

std::vector<Signal> new_signals(Reader& reader, const Series& series, const Announcing& announcing) {
    std::vector<Signal> signals = latest_signals(reader, series, announcing);
    if (signals.empty()) return signals;
    const auto before_it = latest_signals(reader, without_latest(series), announcing);
    std::erase_if(signals, [&](const Signal& each) {
        return std::ranges::any_of(before_it, [&](const Signal& earlier) {
            return earlier.rule == each.rule && earlier.side == each.side;
        });
    });
    return signals;
}

}  // namespace kept::trend
