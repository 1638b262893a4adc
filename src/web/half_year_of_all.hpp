#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/half_year.hpp"
#include "domain/readings.hpp"
#include "domain/team.hpp"

namespace kept::web {

/// A record that stands on the latest number of a KPI.
struct StandingRecord {
    Period period;
    Decimal value;
    Decimal before;  ///< the best until then
    Instant said;
};

/// Half a year of one KPI, and what may be told of it now.
struct KpiHalfYear {
    Kpi kpi;
    std::vector<Tally> weeks;
    Announcement announcement;                  ///< of one that is in a hand
    std::optional<StandingRecord> record = {};  ///< of one that is in a hand
    std::optional<Instant> released = {};       ///< when a look that is owed is, and more may be told
};

/// Half a year of everybody in an organisation.
struct HalfYearOfAll {
    std::vector<Period> weeks;        ///< oldest first
    std::vector<WeekShown> together;  ///< as it may be shown to everybody
    std::vector<Team> teams;          ///< in the order of their founding
    std::vector<std::shared_ptr<const KpiHalfYear>>
        kpis;  ///< in the order of naming; whoever shows one asks who may read it

    std::vector<std::string> zones;  ///< of the teams' rhythms now
    Sequence until_entry = 0;        ///< the last entry it was worked out with
    Instant made;
};

}  // namespace kept::web
