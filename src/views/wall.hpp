#pragma once

#include <optional>
#include <string>
#include <vector>

#include "views/fields.hpp"
#include "views/live_meeting.hpp"

namespace kept::views {

/// What a screen at three metres shows: a code to let it in, or the meeting of the team that did.
struct WallPage {
    std::string code;     ///< "ABCD-EFGH"
    std::string address;  ///< where a member types it: "https://kept.example/walls"
    std::string names;    ///< everything whose change makes this page another
    std::optional<Team> team;
    Clock clock;
    std::optional<LiveMeeting> meeting;
    std::map<MemberId, std::string> members;
    std::vector<NumberOnStage> said;         ///< by whoever speaks
    std::optional<NumberOnStage> still_due;  ///< of whoever speaks, when nothing was said in this turn yet
    FromOtherTeams from_others = {};
};

/// The whole of it, without the frame of a page.
Sheet wall_sheet(const language::Language& say, const WallPage& view);

/// Where a member lets a screen in.
struct AdmittingWall {
    std::string code;
    std::vector<Option> teams;
    FormState form;
};

Sheet admitting_wall_page(const language::Language& say, const AdmittingWall& view);

}  // namespace kept::views
