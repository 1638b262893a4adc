#pragma once

#include <vector>

#include "domain/live_meeting.hpp"
#include "domain/waiting_topic.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Everything that waits for a weekly meeting and from which its topics are picked, oldest first: where
/// somebody was stuck in the team in the last two weeks, in this meeting as well, and for two months
/// what owners put on the agenda: stucks said three times in a row, and numbers not kept three times in a
/// row. What an earlier weekly meeting spoke of waits no more.
std::vector<WaitingTopic> what_waits_for(Connection& connection, const OrganisationId& organisation,
                                         const MeetingStart& meeting, Instant now);

}  // namespace kept::storage
