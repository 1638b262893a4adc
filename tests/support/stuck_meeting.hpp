#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/ids.hpp"
#include "storage/store.hpp"

namespace kept::support {

/// Where the words of a stuck_meeting stand in it.
inline constexpr int stuck_place = 2;

/// A huddle of a team to which one member comes, alone, and in which they are stuck: open still.
MeetingId open_stuck_meeting(storage::Store& store, const actions::Speaker& who, const MemberId& helper,
                             const TeamId& team, const std::string& words);

/// The same, and over.
MeetingId stuck_meeting(storage::Store& store, const actions::Speaker& who, const MemberId& helper,
                        const TeamId& team, const std::string& words);

}  // namespace kept::support
