#pragma once

#include <variant>
#include <vector>

#include "demo/huddle_room.hpp"

namespace kept::demo {

struct HuddleApplause {
    KpiId kpi;
    Period period;
};

/// What somebody of the cast does in a live meeting, and when.
struct Line {
    Instant at;
    MemberId by;
    std::variant<MeetingDeed, NumberReady, HuddleApplause> does;
};

/// What the cast does next in a meeting as it stands, at a human pace. Only what was done decides it, so that
/// a server that is started again goes on where it was. Whoever waits for a visitor waits.
std::vector<Line> lines_in(const HuddleRoom& room);

/// The same text is done once.
std::string name_of(const HuddleRoom& room, const Line& line);

}  // namespace kept::demo
