#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "domain/trend/reading.hpp"

namespace kept::commands {

// How sides are written in JSON.
constexpr std::array<std::string_view, 3> sides{"none", "high", "low"};
constexpr std::array<std::string_view, 3> movements{"none", "up", "down"};

/// The code of a choice among those in its order.
template <std::size_t count, class Choice>
constexpr std::string_view code(const std::array<std::string_view, count>& codes, Choice choice) {
    return codes.at(static_cast<std::size_t>(choice));
}

/// What is written of a report in JSON. There are only so many marks: each is written once.
class TrendPoints {
  public:
    explicit TrendPoints(Direction direction);

    /// {"outside", "trend", "shift", "two_of_three", "verdict", "rule"}
    std::string_view of(const trend::Marks& marks) const { return written_[place_of(marks)]; }

  private:
    static std::size_t place_of(const trend::Marks& marks) {
        const auto digit = [](trend::Side side) { return static_cast<std::size_t>(side); };
        return digit(marks.outside) * 27 + digit(marks.trend) * 9 + digit(marks.shift) * 3 +
               digit(marks.two_of_three);
    }

    std::array<std::string, 81> written_;
};

/// The one of a direction.
const TrendPoints& trend_points(Direction direction);

}  // namespace kept::commands
