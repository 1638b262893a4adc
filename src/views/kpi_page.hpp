#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/leave.hpp"
#include "domain/outcome.hpp"
#include "domain/promise.hpp"
#include "domain/team.hpp"
#include "domain/worded.hpp"
#include "language/language.hpp"
#include "views/continuing.hpp"
#include "views/kpi_chart.hpp"
#include "views/look.hpp"
#include "views/meeting.hpp"
#include "views/new_starts.hpp"
#include "views/onlooker.hpp"
#include "views/place_in_work.hpp"
#include "views/retiring.hpp"
#include "views/sheet.hpp"

namespace kept::views {

struct KpiPage {
    Kpi kpi;
    std::string owner_name;
    Team team;
    std::vector<Slot> slots;  ///< all that opened, oldest first
    std::vector<Promise> promises;
    std::vector<Worded> wordings;  ///< in order of sequence
    std::optional<Predecessor> predecessor;
    std::vector<Relative> successors;
    Onlooker onlooker = Onlooker::other;
    Clock clock;
    std::map<Period, std::vector<Leave>> leave_behind;  ///< the outcomes that leave changed
    RetiringDeed retiring;
    KpiCourse course = {};
    std::optional<LookToTake> look = {};  ///< while it is owed, for its owner
    Announcement announcement = {};
    std::vector<BothReadings> seen = {};        ///< newest first
    std::optional<Agreements> agreements = {};  ///< for its owner
    NewStarts starts = {};
    std::optional<PlaceInWork> place = {};  ///< nothing: on no process, or on one that the reader may not see
};

Sheet kpi_page(const language::Language& say, const KpiPage& view);

}  // namespace kept::views
