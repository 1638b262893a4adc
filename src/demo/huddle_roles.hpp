#pragma once

#include <optional>
#include <string_view>

#include "demo/dice.hpp"
#include "demo/huddle_room.hpp"

namespace kept::demo {

/// Who of those that the example acts for gives a meeting its turns of fortune. The lots fall the same
/// however often they are asked.
struct HuddleRoles {
    std::optional<MemberId> is_stuck;
    std::optional<MemberId> comes_late;
    std::optional<MemberId> skips;
    std::optional<MemberId> is_stuck_too;  ///< now and then
};

HuddleRoles roles_in(const HuddleRoom& room);

/// How long somebody takes for something in this meeting.
std::chrono::milliseconds pause(const MeetingStart& start, std::string_view about, const MemberId& who,
                                std::chrono::milliseconds least, std::chrono::milliseconds most);

/// Throws for one meeting, about one thing that one member does.
Dice dice_of(const MeetingStart& start, std::string_view about, const MemberId& who);

}  // namespace kept::demo
