#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <random>

#include "domain/trend/numbers.hpp"

namespace kept::trend {

/// Series of every kind, the same for the same seed on every machine: many are short, level, tied or full of
/// gaps, for there the rules have their edges.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : bits_(seed) {}

    std::uint64_t below(std::uint64_t count) { return bits_() % count; }
    bool once_in(std::uint64_t times) { return below(times) == 0; }

    Numbers numbers() {
        Numbers numbers;
        const auto periods = below(once_in(4) ? 100 : 40);
        const auto kind = below(6);
        const auto gaps = below(3);
        const double offset = std::array{0.0, 0.0, 50.0, -3.0, 1e9, 0.1}.at(below(6));
        double last = 0;
        for (std::uint64_t each = 0; each < periods; ++each) {
            last = next(kind, last);
            if (gaps > 0 && once_in(gaps == 1 ? 8 : 2))
                numbers.add(gap);
            else
                numbers.add(last + offset);
        }
        numbers.direction =
            std::array{Direction::increase, Direction::decrease, Direction::neutral}.at(below(3));
        if (!numbers.values.empty() && !once_in(3)) numbers.target = target(numbers);
        for (auto count = once_in(3) ? below(5) : 0; count > 0; --count)
            numbers.new_starts.push_back(static_cast<std::int64_t>(below(periods + 10)) - 4);
        numbers.screening = once_in(4) ? Screening::on : Screening::off;
        if (once_in(3)) numbers.baseline = 6 + below(30);
        return numbers;
    }

  private:
    /// Whole numbers with ties, tenths, steps up and down, a level with jumps, wide ones, small counts.
    double next(std::uint64_t kind, double last) {
        switch (kind) {
            case 0:
                return static_cast<double>(below(9));
            case 1:
                return static_cast<double>(below(400)) / 10;
            case 2:
                return last + static_cast<double>(below(5)) - 1;
            case 3:
                return once_in(6) ? static_cast<double>(below(20)) : last;
            case 4:
                return std::ldexp(static_cast<double>(below(1'000'000)), static_cast<int>(below(20)));
            default:
                return static_cast<double>(below(5) / 3);
        }
    }

    double target(const Numbers& numbers) {
        const double one = numbers.values.at(below(numbers.values.size()));
        return once_in(2) ? one : one + static_cast<double>(below(21)) - 10;
    }

    std::mt19937_64 bits_;
};

}  // namespace kept::trend
