#pragma once

#include <optional>
#include <string>
#include <vector>

#include "views/live_meeting.hpp"

namespace kept::views {

/// What the laptop that goes round shows: a code to let it in, whose turn it is, or the turn that was lent to
/// it.
struct LaptopPage {
    std::string code;     ///< "ABCD-EFGH"
    std::string address;  ///< where a member types it: "https://kept.example/laptops"
    std::string admits;   ///< the same with the code in it, for the camera of a phone
    std::string names;    ///< everything whose change makes this page another
    std::optional<Team> team;
    std::optional<LiveMeeting> meeting;
    std::string speaking;                  ///< the name of whoever has the turn
    std::string turn_code;                 ///< "K7PQ": their phone shows the same
    std::optional<LiveMeetingPage> turn;   ///< as they see it; only while it is lent to this laptop
    std::vector<std::string> still_typed;  ///< in a turn that this laptop no longer has
    std::optional<Refusal> refused;
};

Sheet laptop_sheet(const language::Language& say, const LaptopPage& view);

}  // namespace kept::views
