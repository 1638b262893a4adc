#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/trend/series.hpp"

// What the rules see in a series. "TRENDS 4.1" is the section of docs/trends.md that says the rule.
namespace kept::trend {

/// Where a report lies, or a signal points. A trend that goes up points high.
enum class Side : std::uint8_t { none, high, low };

/// How sure the limits are: none below six reports, firm when twelve made them.
enum class Status : std::uint8_t { none, provisional, firm };

/// A rule that spoke. Where several speak about one report, the first in this order is named (TRENDS 7.1);
/// the run chart speaks about a segment, never about one report.
enum class Rule : std::uint8_t { none, outside, trend, two_of_three, shift, run_chart };

/// What a report's signals mean for its owner (TRENDS 7.2). Common: nothing certain.
enum class Verdict : std::uint8_t { common, improvement, concern, neutral_high, neutral_low };

/// Whether the promise that holds now would be kept by a report (TRENDS 8.1).
enum class PromiseKept : std::uint8_t { no_promise, kept, broken };

/// What chance alone lets one expect of the promise that holds now (TRENDS 8.2).
enum class Assurance : std::uint8_t { none, always_met, never_met, hit_or_miss };

/// Everything the rules say about one report. Several may speak at once.
struct Marks {
    Side outside = Side::none;       ///< beyond a limit
    Side trend = Side::none;         ///< part of a six-value trend, up or down
    Side shift = Side::none;         ///< part of eight or more on one side of the centre
    Side two_of_three = Side::none;  ///< one of two or three near the same limit
    Rule rule = Rule::none;
    Verdict verdict = Verdict::common;
    PromiseKept promise = PromiseKept::no_promise;

    bool operator==(const Marks&) const = default;
};

/// The centre, and the limits between which chance moves the numbers. The lower one may lie below zero.
struct Limits {
    double centre = 0;
    double lower = 0;
    double upper = 0;

    bool operator==(const Limits&) const = default;
};

/// Long runs on one side of the median and too few crossings of it (TRENDS 6): it speaks about a segment, not
/// about its points.
struct RunChart {
    double median = 0;
    std::size_t useful = 0;  ///< reports that are not on the median
    std::size_t longest_run = 0;
    std::size_t longest_run_max = 0;  ///< more than this is a signal
    std::size_t crossings = 0;
    std::size_t crossings_min = 0;  ///< fewer than this is a signal

    bool is_signal() const { return longest_run > longest_run_max || crossings < crossings_min; }
    bool operator==(const RunChart&) const = default;
};

/// A stretch of the series that is judged on its own.
struct Segment {
    PeriodIndex first = 0;         ///< period
    PeriodIndex last = 0;          ///< period, included
    std::size_t first_report = 0;  ///< where its reports begin among those of the series
    std::size_t reports = 0;
    Status status = Status::none;
    Limits limits;                      ///< means something only when the status is not none
    std::optional<RunChart> run_chart;  ///< nothing below ten useful reports, and beyond 3,000

    bool operator==(const Segment&) const = default;
};

/// A trend or a shift: successive reports that speak together.
struct Run {
    PeriodIndex first = 0;   ///< period of its first report
    PeriodIndex last = 0;    ///< period of its last report
    Side side = Side::none;  ///< up is high
    std::size_t length = 0;  ///< reports
    bool has_gap = false;    ///< some period between the two has no report

    bool operator==(const Run&) const = default;
};

/// What the rules see in one series. All lists are in the order of their first period.
struct Reading {
    std::vector<Segment> segments;  ///< none when the calendar is empty
    std::vector<Marks> marks;       ///< one for each report
    std::vector<Run> trends;
    std::vector<Run> shifts;
    std::optional<Run> current_trend;       ///< the trend that ends with the latest report
    Assurance assurance = Assurance::none;  ///< provisional while the last segment is
    std::vector<PeriodIndex> records;
    std::vector<PeriodIndex> records_equalled;

    bool operator==(const Reading&) const = default;
};

}  // namespace kept::trend
