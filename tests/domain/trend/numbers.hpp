#pragma once

#include <initializer_list>
#include <optional>
#include <vector>

#include "domain/trend/reader.hpp"

namespace kept::trend {

constexpr std::nullopt_t gap = std::nullopt;

/// Numbers as people say them, with gaps, for the engine to read.
struct Numbers {
    std::vector<double> values;
    std::vector<PeriodIndex> periods;
    std::size_t period_count = 0;
    Direction direction = Direction::increase;
    std::optional<double> target;
    std::vector<std::int64_t> new_starts;
    Screening screening = Screening::off;
    std::optional<std::size_t> baseline;

    Numbers() = default;
    Numbers(std::initializer_list<std::optional<double>> said) {
        for (const auto& each : said) add(each);
    }

    void add(std::optional<double> said) {
        if (said) {
            values.push_back(*said);
            periods.push_back(static_cast<PeriodIndex>(period_count));
        }
        ++period_count;
    }

    Series series() const {
        return {.values = values,
                .periods = periods,
                .period_count = period_count,
                .direction = direction,
                .target = target,
                .new_starts = new_starts,
                .screening = screening,
                .baseline = baseline};
    }

    Reading read() const { return trend::read(series()); }
};

/// The same number so many times.
inline Numbers always(double value, std::size_t times) {
    Numbers numbers;
    for (std::size_t each = 0; each < times; ++each) numbers.add(value);
    return numbers;
}

}  // namespace kept::trend
