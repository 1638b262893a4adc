#include "demo/huddle_roles.hpp"

#include <fmt/format.h>
#include <utility>

namespace kept::demo {

HuddleRoles roles_in(const HuddleRoom& room) {
    std::vector<MemberId> left;
    for (const Chair& each : room.chairs)
        if (each.acted_by == ActedBy::example) left.push_back(each.member);
    Dice dice = dice_of(room.meeting.start, "roles", room.meeting.start.by);
    const auto draw = [&](std::size_t among) -> std::optional<MemberId> {
        if (among == 0) return std::nullopt;
        const auto lot = left.begin() + dice.between(0, static_cast<std::int64_t>(among) - 1);
        MemberId drawn = std::move(*lot);
        left.erase(lot);
        return drawn;
    };
    HuddleRoles roles;
    roles.is_stuck = draw(left.size());
    roles.comes_late = draw(left.size());
    // Who speaks last has nobody to wait for.
    roles.skips = draw(left.size() > 1 ? left.size() - 1 : left.size());
    if (dice.one_in(3)) roles.is_stuck_too = draw(left.size());
    return roles;
}

std::chrono::milliseconds pause(const MeetingStart& start, std::string_view about, const MemberId& who,
                                std::chrono::milliseconds least, std::chrono::milliseconds most) {
    return std::chrono::milliseconds(dice_of(start, about, who).between(least.count(), most.count()));
}

Dice dice_of(const MeetingStart& start, std::string_view about, const MemberId& who) {
    return {fmt::format("{} {} {}", start.id.text, who.text, about), start.date};
}

}  // namespace kept::demo
