#pragma once

#include <vector>

#include "domain/live_meeting.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Where somebody was stuck, as they said it in a live meeting of a team.
struct StuckInMeeting {
    MeetingId meeting;
    TeamId team;
    Day date;  ///< of the meeting
    Stuck stuck;
};

/// Those said since a day in the meetings of open teams, the newest first, so many at the most. What a closed
/// team is stuck on is not among them.
std::vector<StuckInMeeting> stucks_in_open_teams(Connection& connection, const OrganisationId& organisation,
                                                 Day since, int limit);

/// The same of one team.
std::vector<StuckInMeeting> stucks_in(Connection& connection, const OrganisationId& organisation,
                                      const TeamId& team, Day since, int limit);

}  // namespace kept::storage
