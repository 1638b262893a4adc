#pragma once

#include <vector>

#include "domain/trend/reading.hpp"
#include "domain/trend/series.hpp"

namespace kept::trend {

/// Reads series after series in the same memory: once it has read the longest, it allocates nothing more. For
/// one thread at a time.
class Reader {
  public:
    /// What the rules see. Holds until the next series is read. The series must be one that `refused` lets
    /// pass. Takes time and memory linear in its length.
    const Reading& read(const Series& series);

  private:
    void find_segments(const Series& series);
    void judge(const Series& series, Segment& segment);

    Reading reading_;
    std::vector<PeriodIndex> starts_;
    std::vector<double> ordered_;
};

/// The same for whoever reads one series only.
Reading read(const Series& series);

}  // namespace kept::trend
