#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/growth.hpp"
#include "domain/live_meeting.hpp"
#include "domain/process.hpp"
#include "language/language.hpp"
#include "views/half_year.hpp"
#include "views/paths.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A number of which more than chance is told now.
struct MovingKpi {
    Kpi kpi;
    std::string owner;
    Announcement announcement;
    std::optional<ProcessStep> step = {};  ///< of the process by which it is grouped; nothing: on its whole
};

/// KPIs that belong together: those of a team, those of a process, or those on no process.
struct KpiGroup {
    std::string name;
    std::optional<Path> opens = {};
    std::optional<ProcessId> process = {};  ///< of which shares may be said, and whose steps are named
    std::vector<MovingKpi> moving = {};     ///< in the order of the steps, then of the alphabet
    int steady = 0;                         ///< numbers that were the same every time
    int uncertain = 0;                      ///< numbers of which nothing certain is told yet
    std::size_t owners = 0;                 ///< as far as it matters: three stands for more as well
    Tally latest = {};                      ///< of six weeks, as far as they may be shown
    Tally before = {};                      ///< of the six weeks before them
};

enum class GroupedBy { team, process };

/// A record of the last seven days.
struct RecordOfTheWeek {
    Kpi kpi;
    std::string owner;
    Period period;
    Decimal value;
    Decimal before;
};

/// Where somebody is stuck, as a meeting heard it.
struct StuckOfTheWeek {
    MeetingId meeting;
    std::string team;
    Day date;
    std::string words;
    std::string by;
    std::vector<std::string> helpers;
};

/// Half a year of an organisation, the same for everybody in it.
struct OrganisationPage {
    std::string name;
    int members = 0;
    HalfYear half_year;
    Growth growth;
    int numbers = 0;  ///< in a hand in an open team, from three owners on; else 0
    GroupedBy grouped_by = GroupedBy::team;
    std::vector<KpiGroup> groups;
    std::vector<RecordOfTheWeek> records;
    std::vector<StuckOfTheWeek> stucks;
    int closed_teams = 0;
};

Sheet organisation_page(const language::Language& say, const OrganisationPage& view);

/// Half a year of one team.
struct TeamHalfYearPage {
    Team team;
    HalfYear half_year;
    Growth growth;
    int numbers = 0;  ///< in a hand, from three owners on; else 0
    KpiGroup group;
    std::vector<RecordOfTheWeek> records;
    std::vector<StuckOfTheWeek> stucks;
};

Sheet team_half_year_page(const language::Language& say, const TeamHalfYearPage& view);

}  // namespace kept::views
