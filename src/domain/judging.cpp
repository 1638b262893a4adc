#include "domain/judging.hpp"

#include <algorithm>

#include "domain/trend/parameters.hpp"
#include "domain/trend/reader.hpp"
#include "domain/trend/signal.hpp"

namespace kept {
namespace {

/// Said, or due and not said.
bool is_in_calendar(const Slot& slot) {
    return slot.value || slot.outcome == Outcome::silent || slot.outcome == Outcome::no_number;
}

/// Where judging ends: before the report that is still to be looked at.
std::size_t end_of(const Course& course, const Judging& judging) {
    if (!judging.ends_before) return course.slots.size();
    const auto& slots = course.slots;
    const Day day = judging.ends_before->first_day;
    // A step that holds the report's day ends with it, also where it is a week.
    const auto end =
        std::ranges::find_if(slots, [&](const Slot& slot) { return last_day(slot.period) >= day; });
    return static_cast<std::size_t>(end - slots.begin());
}

/// Where judging begins: of workdays at the 26th report from the end.
std::size_t beginning_of(const Course& course, const Kpi& kpi, std::size_t end) {
    if (kpi.cadence != Cadence::workday || course.step != Step::period) return 0;
    std::size_t reports = 0;
    for (auto index = end; index > 0; --index) {
        reports += course.slots[index - 1].value ? 1 : 0;
        if (reports == trend::workdays_judged) return index - 1;
    }
    return 0;
}

std::optional<double> target_of(const Course& course, const Kpi& kpi, const std::optional<Promise>& promise) {
    if (!promise || course.step != Step::period || kpi.direction == Direction::neutral) return std::nullopt;
    const auto bound = kpi.direction == Direction::increase ? promise->bounds.least : promise->bounds.most;
    return bound ? std::optional(as_double(*bound)) : std::nullopt;
}

/// A new start holds from the first period of the calendar that is not before it.
std::vector<std::int64_t> starts_in(const Course& course, const JudgedSeries& judged,
                                    const Judging& judging) {
    std::vector<std::int64_t> starts;
    for (const Period& start : judging.new_starts) {
        const auto slot = std::ranges::find_if(judged.slots, [&](std::size_t each) {
            return last_day(course.slots[each].period) >= start.first_day;
        });
        if (slot != judged.slots.end()) starts.push_back(slot - judged.slots.begin());
    }
    return starts;
}

JudgedRun run_of(const trend::Run& run, trend::Rule rule, const JudgedSeries& judged) {
    return {rule, judged.slots[run.first], judged.slots[run.last], run.side, run.length, run.has_gap};
}

/// The marks of one stretch that the chart shows beside its lines.
void take_reports(const trend::Reading& reading, const trend::Segment& segment, const JudgedSeries& judged,
                  Judged& all) {
    for (auto report = segment.first_report; report < segment.first_report + segment.reports; ++report) {
        const trend::Marks& marks = reading.marks[report];
        if (marks.outside == trend::Side::none && marks.two_of_three == trend::Side::none) continue;
        all.reports.push_back({judged.slots[judged.periods[report]], marks.outside, marks.two_of_three});
    }
}

void take_runs(const std::vector<trend::Run>& runs, trend::Rule rule, const trend::Segment& segment,
               const JudgedSeries& judged, Judged& all) {
    for (const trend::Run& run : runs)
        if (run.first >= segment.first && run.last <= segment.last)
            all.runs.push_back(run_of(run, rule, judged));
}

}  // namespace

trend::Series JudgedSeries::series() const {
    return {.values = values,
            .periods = periods,
            .period_count = slots.size(),
            .direction = direction,
            .target = target,
            .new_starts = new_starts};
}

JudgedSeries judged_series(const Course& course, const Kpi& kpi, const Judging& judging) {
    JudgedSeries judged{.direction = kpi.direction, .target = target_of(course, kpi, judging.promise)};
    const auto end = end_of(course, judging);
    for (auto index = beginning_of(course, kpi, end); index < end; ++index) {
        const Slot& slot = course.slots[index];
        if (!is_in_calendar(slot)) continue;
        if (slot.value) judged.values.push_back(as_double(*slot.value));
        if (slot.value) judged.periods.push_back(static_cast<trend::PeriodIndex>(judged.slots.size()));
        judged.slots.push_back(index);
    }
    judged.new_starts = starts_in(course, judged, judging);
    return judged;
}

Judged placed(const trend::Reading& reading, const JudgedSeries& judged, Unit unit) {
    Judged all;
    for (const trend::Segment& segment : reading.segments) {
        if (trend::is_small_count(segment, unit)) continue;
        all.stretches.push_back(
            {judged.slots[segment.first], judged.slots[segment.last], segment.status, segment.limits});
        take_reports(reading, segment, judged, all);
        take_runs(reading.trends, trend::Rule::trend, segment, judged, all);
        take_runs(reading.shifts, trend::Rule::shift, segment, judged, all);
    }
    std::ranges::stable_sort(all.runs, {}, &JudgedRun::first);
    return all;
}

Judged judge_course(const Course& course, const Kpi& kpi, const Judging& judging) {
    const JudgedSeries judged = judged_series(course, kpi, judging);
    return placed(trend::read(judged.series()), judged, kpi.measure.unit);
}

}  // namespace kept
