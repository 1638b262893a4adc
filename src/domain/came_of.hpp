#pragma once

#include <optional>
#include <vector>

#include "domain/live_meeting.hpp"

namespace kept {

/// What came of a team's follow-ups. Those that nobody took on are in none of them.
struct CameOf {
    int done = 0;
    int moved_on = 0;  ///< to a later day, and not done yet
    int not_done = 0;
    int open = 0;

    bool operator==(const CameOf&) const = default;
};

/// Counted only where at least three people took on any (rule 8): nothing below that.
std::optional<CameOf> came_of_follow_ups(const std::vector<LiveMeeting>& meetings);

}  // namespace kept
