#pragma once

#include <limits>

#include "domain/trend/reading.hpp"

namespace kept::trend {

/// TRENDS 5: a value within a few roundings of a computed line lies on it, so that who always delivers the
/// same is told of no change.
class Tolerance {
  public:
    /// The scale: the largest magnitude among what is compared.
    explicit Tolerance(double scale) : width_(4 * std::numeric_limits<double>::epsilon() * scale) {}

    bool is_above(double value, double line) const { return value > line + width_; }
    bool is_below(double value, double line) const { return value < line - width_; }

    /// None: on the line. Reckoned, for a branch would go now this way, now that.
    Side side_of(double value, double line) const {
        static_assert(static_cast<int>(Side::high) == 1 && static_cast<int>(Side::low) == 2);
        const auto above = static_cast<unsigned>(value > line + width_);
        const auto below = static_cast<unsigned>(value < line - width_);
        return static_cast<Side>(above + 2 * below);
    }

  private:
    double width_;
};

}  // namespace kept::trend
