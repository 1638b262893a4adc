#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "domain/measure.hpp"

namespace kept::trend {

/// Which period of a series: 0 is the first of its calendar. Periods in which nothing is due (a weekend, a
/// day off, leave) are not in the calendar at all; a period without a report is a gap.
using PeriodIndex = std::uint32_t;

/// Whether moving ranges that stand far out are left out of the average (TRENDS 3.4).
enum class Screening { off, on };

/// One KPI of one person, as the engine reads it: a view of values that somebody else holds. A gap is a
/// period that does not stand in `periods`; it is never a NaN.
struct Series {
    std::span<const double> values;        ///< the reports in the order of their periods
    std::span<const PeriodIndex> periods;  ///< the period of each report, strictly ascending
    std::size_t period_count = 0;          ///< of the whole calendar, gaps at both ends included
    Direction direction = Direction::increase;
    std::optional<double> target;              ///< the promise that holds now
    std::span<const std::int64_t> new_starts;  ///< periods at which a segment starts; in any order
    Screening screening = Screening::off;
    std::optional<std::size_t> baseline;  ///< so many reports make centre and limits; nothing: all
};

enum class Fault { invalid_value, baseline_too_small };

/// Why a series cannot be read.
struct Refused {
    Fault fault;
    PeriodIndex period = 0;  ///< of the first value that is refused

    bool operator==(const Refused&) const = default;
};

/// TRENDS 1.2, 2.5: a value that is no finite number, or lies beyond 10^15 to either side, is refused, and so
/// is a baseline of fewer than six. What Kept stores never is.
std::optional<Refused> refused(const Series& series);

/// The series as it stood when a period had not begun: its calendar ends there.
Series before(const Series& series, PeriodIndex period);

/// The series without its latest report; its calendar goes on. There is at least one.
Series without_latest(const Series& series);

/// The last so many reports, in the same calendar (TRENDS 14.2).
Series last_reports(const Series& series, std::size_t reports);

}  // namespace kept::trend
