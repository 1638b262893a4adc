#pragma once

#include <vector>

#include "domain/live_meeting.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A follow-up, and the meeting in which somebody took it on.
struct TakenOn {
    MeetingId meeting;
    FollowUp follow_up;
};

/// What was promised in earlier meetings of the team and open when this one began, as it is now; the oldest
/// first. It is spoken of in this meeting.
std::vector<TakenOn> open_before(Connection& connection, const OrganisationId& organisation,
                                 const MeetingStart& meeting);

}  // namespace kept::storage
