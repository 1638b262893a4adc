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
    std::string admits;   ///< the same with the code in it, for the camera of a phone
    std::string names;    ///< everything whose change makes this page another
    std::optional<Team> team;
    Clock clock;
    std::optional<LiveMeeting> meeting;  ///< under way, or just over
    std::string joins;                   ///< where a phone lands in it: "https://kept.example/meet/K7PQ"
    std::map<MemberId, std::string> members;
    std::vector<NumberOnStage> said;         ///< by whoever speaks; once it is over, by everybody
    std::optional<NumberOnStage> still_due;  ///< of whoever speaks, when nothing was said in this turn yet
    std::optional<Announcement> announced =
        {};  ///< of the last number, in a weekly meeting; not while a look is owed
    std::vector<FollowUp> earlier = {};  ///< while a weekly meeting speaks of what was promised
    FromOtherTeams from_others = {};
};

/// The whole of it, without the frame of a page.
Sheet wall_sheet(const language::Language& say, const WallPage& view);

// Parts of it

/// A number as large as it goes, on or under its promise.
Html number_on_wall(const language::Language& say, const WallPage& view, const NumberOnStage& number);

/// What the rules see in the number that stands there.
Html reading_on_wall(const language::Language& say, const WallPage& view);

/// A part of a weekly meeting on the wall: its name, and what was said in it so far.
Html part_on_wall(const language::Language& say, const WallPage& view);

/// Which part it is and how long it has lasted, and the same of the whole.
Html clocks_on_wall(const language::Language& say, const WallPage& view);

/// What comes after this part, where nobody waits for a turn.
Html next_part_on_wall(const language::Language& say, const WallPage& view);

/// What a meeting that is just over leaves behind.
Html summary_on_wall(const language::Language& say, const WallPage& view);

/// Who is there, or what was agreed: in smaller letters where there are many.
Html names_on_wall(const std::vector<Html>& lines);

/// As people read an address, and type it: without the scheme.
std::string spoken_address(std::string_view address);

std::string name_of(const WallPage& view, const MemberId& member);

/// Where a member lets in a screen on the wall, or a laptop that goes round.
struct AdmittingScreen {
    std::string code;
    std::vector<Option> teams;
    FormState form;
};

Sheet admitting_wall_page(const language::Language& say, const AdmittingScreen& view);
Sheet admitting_laptop_page(const language::Language& say, const AdmittingScreen& view);

}  // namespace kept::views
