#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/meeting.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Something that waits for a meeting: what an owner needs, or a number that they put on the weekly agenda.
struct ForMeeting {
    Kpi kpi;
    std::string owner_name;
    Period period;
    std::string words;  ///< may be empty on the weekly agenda
    Instant said;
};

/// A stuck that was said in three meetings in a row and that its owner put on the weekly agenda.
struct StuckForMeeting {
    std::string words;
    std::string owner_name;
    std::string reason;  ///< may be empty
    MeetingId meeting;   ///< the third of them
    Instant said;
};

/// The list for a team's next meeting: what was said since the last one, and before it folded away.
struct NeedsPage {
    Team team;
    Clock clock;
    std::optional<Meeting> next;
    std::optional<Meeting> next_weekly;
    std::vector<ForMeeting> needs;             ///< for the next meeting, oldest first
    std::vector<ForMeeting> agenda;            ///< for the next weekly meeting, oldest first
    std::vector<StuckForMeeting> stucks = {};  ///< for the next weekly meeting as well
    std::vector<ForMeeting> earlier = {};      ///< both, for meetings of the last two months; newest first
};

Sheet needs_page(const language::Language& say, const NeedsPage& view);

}  // namespace kept::views
