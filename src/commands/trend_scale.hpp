#pragma once

#include <vector>

#include "domain/trend/reading.hpp"

namespace kept::commands {

/// From values to rows: the highest value stands at the top.
class Scale {
  public:
    /// Everything that is drawn must fit: the reports, the limits and the promise.
    Scale(const trend::Series& series, const trend::Reading& reading, int rows);

    /// The row of a value, and the row in dots, four in a row.
    int row_of(double value) const;
    int dot_row_of(double value) const;

    /// Round values to write at the side, about every third row; with how many decimals.
    std::vector<double> ticks() const;
    int tick_decimals() const;

  private:
    double step() const;

    double lowest_;
    double highest_;
    int rows_;
};

}  // namespace kept::commands
