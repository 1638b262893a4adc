#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "domain/course.hpp"
#include "domain/trend/reading.hpp"
#include "domain/trend/series.hpp"

namespace kept {

/// What is known about a course besides its periods.
struct Judging {
    std::optional<Promise> promise;     ///< the one that holds now
    std::vector<Period> new_starts;     ///< periods at which its owner declared a new start
    std::optional<Period> ends_before;  ///< the report of which the owner still has to look at (rule 10)
};

/// The reports of a course as the engine reads them: silent periods and those without a number are gaps,
/// what was not due is not in the calendar (TRENDS 2.1, 2.2), and of workdays the last 26 reports are judged
/// (TRENDS 14.2).
struct JudgedSeries {
    std::vector<double> values;
    std::vector<trend::PeriodIndex> periods;
    std::vector<std::size_t> slots;  ///< the course's slot of each period of the calendar
    std::vector<std::int64_t> new_starts;
    Direction direction = Direction::increase;
    std::optional<double> target;

    /// As the engine takes it: a view of this.
    trend::Series series() const;
};

JudgedSeries judged_series(const Course& course, const Kpi& kpi, const Judging& judging);

/// A stretch of a course with its centre and limits. Places are those of the course's slots.
struct JudgedStretch {
    std::size_t first = 0;
    std::size_t last = 0;
    trend::Status status = trend::Status::none;
    trend::Limits limits;  ///< nothing when the status is none

    bool operator==(const JudgedStretch&) const = default;
};

/// A trend, or a shift, from its first report to its last.
struct JudgedRun {
    trend::Rule rule = trend::Rule::none;
    std::size_t first = 0;
    std::size_t last = 0;
    trend::Side side = trend::Side::none;
    std::size_t length = 0;
    bool has_gap = false;

    bool operator==(const JudgedRun&) const = default;
};

/// A report that the rules say something about by itself: it is exceptional, or near the edge.
struct JudgedReport {
    std::size_t slot = 0;
    trend::Side outside = trend::Side::none;
    trend::Side near_edge = trend::Side::none;

    bool operator==(const JudgedReport&) const = default;
};

/// What a chart shows of a reading.
struct Judged {
    std::vector<JudgedStretch> stretches;
    std::vector<JudgedRun> runs;
    std::vector<JudgedReport> reports;
};

/// A reading at the places of the course it was made of. Where the mean of a count's stretch lies below two,
/// chance alone makes such signals: neither lines nor marks are shown (TRENDS 14.3).
Judged placed(const trend::Reading& reading, const JudgedSeries& judged, Unit unit);

/// What the rules see in a course.
Judged judge_course(const Course& course, const Kpi& kpi, const Judging& judging);

}  // namespace kept
