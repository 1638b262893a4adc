#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/growth.hpp"
#include "domain/live_meeting.hpp"
#include "language/language.hpp"
#include "views/half_year.hpp"
#include "views/paths.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A number in a hand, with what may be told of it now.
struct MovingKpi {
    Kpi kpi;
    std::string owner;
    Announcement announcement;
};

/// KPIs that belong together: those of a team.
struct KpiGroup {
    std::string name;
    Path opens = teams();
    std::vector<MovingKpi> kpis;  ///< in alphabetical order
    std::size_t owners = 0;       ///< as far as it matters: three stands for more as well
    Tally latest;                 ///< of six weeks, as far as they may be shown
    Tally before;                 ///< of the six weeks before them
};

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
