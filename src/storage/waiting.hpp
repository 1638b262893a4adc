#pragma once

#include <string>
#include <vector>

#include "domain/stuck_again.hpp"
#include "storage/passings.hpp"

namespace kept::storage {

/// A stuck that its owner put on the weekly agenda after saying it three times in a row.
struct StuckOnAgenda {
    Stuck stuck;
    MeetingId meeting;      ///< the third in which it was said
    std::string reason;     ///< may be empty
    Sequence sequence = 0;  ///< of putting it there
    Instant said;
};

/// What waits for a team's next meeting. Who may read which of it is for whoever shows it.
struct Waiting {
    std::vector<PassedOn> from_others;  ///< without an answer yet, oldest first
    std::vector<PassedOn> answers;      ///< that came back since the team's last live meeting was over
    std::vector<StuckOnAgenda> stucks;  ///< put on the agenda after an instant
};

/// `put_since` is when the agenda was last spoken of: the end of the last weekly meeting.
Waiting waiting_for(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                    Instant put_since, Instant now);

/// The stucks that were put on a team's agenda after an instant, in that order.
std::vector<StuckOnAgenda> stucks_on_agenda(Connection& connection, const OrganisationId& organisation,
                                            const TeamId& team, Instant since);

/// When the team's last live meeting was over, as it stands at an instant; the epoch before the first.
Instant last_met_live(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                      Instant now);

/// A team's last meetings told over, oldest first, as they were before an entry.
std::vector<LiveMeeting> last_meetings_of(Connection& connection, const OrganisationId& organisation,
                                          const TeamId& team, int limit,
                                          Sequence before = now_and_all_before);

/// The meetings in which a member was asked to do something, newest first, told over.
std::vector<LiveMeeting> meetings_that_asked(Connection& connection, const OrganisationId& organisation,
                                             const MemberId& member, int limit);

/// How many follow-ups wait for a member's answer, or for being done.
int count_follow_ups_waiting(Connection& connection, const OrganisationId& organisation,
                             const MemberId& member);

}  // namespace kept::storage
