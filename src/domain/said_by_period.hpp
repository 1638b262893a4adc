#pragma once

#include <map>
#include <set>
#include <vector>

#include "domain/measure.hpp"
#include "domain/report.hpp"

namespace kept {

/// Everything that was said about a KPI, gathered by period in one pass: for whoever judges many periods.
class SaidByPeriod {
  public:
    /// Reports in order of sequence.
    SaidByPeriod(const std::vector<Report>& reports, Direction direction);

    /// Empty when nothing was said about it.
    const Said& about(const Period& period) const;

    /// The periods about which something stands: a number, or no number with the sentence why.
    const std::set<Period>& reported() const { return reported_; }

    /// The periods that have a value, oldest first.
    const std::vector<Period>& with_value() const { return with_value_; }

    /// The periods whose value is strictly better than all of at least five earlier ones (rule 11). Earlier
    /// is by period, whenever it was said. Neutral KPIs have no records.
    const std::set<Period>& records() const { return records_; }

  private:
    std::map<Period, Said> said_;
    std::set<Period> reported_;
    std::vector<Period> with_value_;
    std::set<Period> records_;
};

}  // namespace kept
