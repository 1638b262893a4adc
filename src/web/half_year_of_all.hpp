#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/half_year.hpp"
#include "domain/process.hpp"
#include "domain/readings.hpp"
#include "domain/team.hpp"
#include "views/paths.hpp"

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

/// KPIs that are shown together: those of a team, of a process, or of none.
struct Group {
    std::string key;
    std::string name = {};  ///< empty: those that stand on no process
    std::optional<views::Path> opens = {};
    const Process* process = nullptr;
};

/// Half a year of a group.
struct GroupHalfYear {
    Group group;
    std::vector<WeekShown> weeks;          ///< as they may be shown
    std::vector<const KpiHalfYear*> kpis;  ///< that are in a hand
    OwnersBehind owners;                   ///< of those
};

/// What the work of an organisation flows through, and where in it each KPI stands.
struct WorkOfAll {
    std::vector<Process> processes;  ///< in the order of their founding
    std::map<KpiId, StandsOn> places;
};

/// Half a year of everybody in an organisation.
struct HalfYearOfAll {
    std::vector<Period> weeks;        ///< oldest first
    std::vector<WeekShown> together;  ///< as it may be shown to everybody
    std::vector<Team> teams;          ///< in the order of their founding
    std::vector<std::shared_ptr<const KpiHalfYear>>
        kpis;  ///< in the order of naming; whoever shows one asks who may read it

    std::shared_ptr<const WorkOfAll> work;
    /// As everybody may read them: by process where there is one, else by team.
    std::vector<GroupHalfYear> groups;

    std::vector<std::string> zones;  ///< of the teams' rhythms now
    Sequence until_entry = 0;        ///< the last entry it was worked out with
    Instant made;
};

}  // namespace kept::web
