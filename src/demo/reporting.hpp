#pragma once

#include <optional>
#include <vector>

#include "demo/draft.hpp"
#include "domain/schedule.hpp"

namespace kept::demo {

/// A period of a KPI, and when its owner speaks.
struct Occasion {
    Period period;
    int index = 0;  ///< the KPI's first period has index 0
    Instant on_time;
    Instant due;
};

/// Every period of a KPI that has opened by now and that somebody must say, oldest first.
std::vector<Occasion> occasions_of(const Draft& draft, const Part& part);

/// The number that its owner says in time about a period, and that stays; nothing when it goes otherwise.
std::optional<Decimal> usually_said(const Part& part, const Occasion& occasion);

/// Every period that has opened by now and of which nothing was said yet, as the script or habit has it.
void draft_reports(Draft& draft, const Part& part);

/// One of them. The numbers are those that were said before it, oldest first; what is said is added.
void draft_report(Draft& draft, const Part& part, const Schedule& schedule, const Occasion& occasion,
                  std::vector<Decimal>& numbers);

}  // namespace kept::demo
