#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/trend/series.hpp"

namespace kept::commands {

/// A series that was asked about, with its values: what the engine only looks at.
struct TrendQuestion {
    std::vector<double> values;
    std::vector<trend::PeriodIndex> periods;
    std::size_t period_count = 0;
    Direction direction = Direction::increase;
    std::optional<double> target;
    std::vector<std::int64_t> new_starts;
    trend::Screening screening = trend::Screening::off;
    std::optional<std::size_t> baseline;

    void add(double value);
    void add_gap();

    void clear_values();

    /// Empty again, in the same memory.
    void clear();

    trend::Series series() const;
};

/// Reads a question from JSON: {"values": [12, null, 13.5], "direction", "target"?, "segments"?, "config"?:
/// {"screen"?, "baseline_n"?}}. Other fields are passed over. NaN and Infinity, bare or as a text, are
/// values, which the engine then refuses. The answer is what is wrong and where; nothing: it was understood.
std::optional<std::string> read_trend_question(std::string_view json, TrendQuestion& question);

}  // namespace kept::commands
