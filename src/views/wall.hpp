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
    std::optional<Announcement> announced =
        {};  ///< of the last number, in a weekly meeting; not while a look is owed
    std::vector<FollowUp> earlier = {};  ///< while a weekly meeting speaks of what was promised
};

/// The whole of it, without the frame of a page.
Sheet wall_sheet(const language::Language& say, const WallPage& view);

/// What the rules see in the number that stands there.
Html reading_on_wall(const language::Language& say, const WallPage& view);

/// A part of a weekly meeting on the wall: its name, and what was said in it so far.
Html part_on_wall(const language::Language& say, const WallPage& view);

/// Which part it is and how long it has lasted, and the same of the whole.
Html clocks_on_wall(const language::Language& say, const WallPage& view);

/// What comes after this part.
Html next_part_on_wall(const language::Language& say, const WallPage& view);

/// Where a member lets a screen in.
struct AdmittingWall {
    std::string code;
    std::vector<Option> teams;
    FormState form;
};

Sheet admitting_wall_page(const language::Language& say, const AdmittingWall& view);

}  // namespace kept::views
