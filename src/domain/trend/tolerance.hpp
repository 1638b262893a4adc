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

    /// None: on the line.
    Side side_of(double value, double line) const {
        if (is_above(value, line)) return Side::high;
        return is_below(value, line) ? Side::low : Side::none;
    }

  private:
    double width_;
};

}  // namespace kept::trend
