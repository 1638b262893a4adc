#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/growth.hpp"
#include "storage/stucks.hpp"
#include "views/organisation_page.hpp"
#include "web/kpi_grouping.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Who is called what.
using Names = std::map<MemberId, std::string>;

/// Tells of half a year of groups, to whoever may read them.
class HalfYearTelling {
  public:
    /// What it is told from outlives it.
    HalfYearTelling(const SignedIn& me, const HalfYearOfAll& all, const Names& names, Instant now)
        : me_(me), all_(all), names_(names), now_(now) {}

    views::KpiGroup group(const GroupHalfYear& of) const;

    /// Those of the last seven days.
    std::vector<views::RecordOfTheWeek> records(const std::vector<GroupHalfYear>& of) const;

    views::StuckOfTheWeek stuck(const storage::StuckInMeeting& said, const std::string& team) const;

    Day stucks_since() const;

  private:
    std::optional<ProcessStep> step_of_kpi(const Process& process, const Kpi& kpi) const;
    void sort(std::vector<views::MovingKpi>& kpis, const Process* process) const;

    const SignedIn& me_;
    const HalfYearOfAll& all_;
    const Names& names_;
    const Instant now_;
};

void add_ways(Ways& ways, const GroupHalfYear& of);

}  // namespace kept::web
