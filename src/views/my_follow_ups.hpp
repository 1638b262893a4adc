#pragma once

#include <vector>

#include "views/live_meeting.hpp"

namespace kept::views {

/// What a member was asked to do, meeting by meeting: each page holds theirs alone.
struct MyFollowUps {
    MemberId member;
    std::vector<LiveMeetingPage> meetings;
};

/// What waits for an answer, what is promised, and what became of the others lately.
Sheet my_follow_ups_page(const language::Language& say, const MyFollowUps& view);

/// On My numbers: that there is something to do. Nothing for nothing.
Html follow_ups_waiting(const language::Language& say, int count);

}  // namespace kept::views
