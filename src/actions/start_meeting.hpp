#pragma once

#include "actions/speaker.hpp"
#include "domain/live_meeting.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Anybody in the team starts its meeting, and runs it at first. While another is under way it is refused.
/// Throws Forbidden for who is not in the team.
Result<MeetingId> start_meeting(storage::Store& store, const Speaker& speaker, const TeamId& team,
                                TurnOrder order, const storage::SentForm& form);

/// The same for its weekly meeting, with the parts that the team planned.
Result<MeetingId> start_weekly_meeting(storage::Store& store, const Speaker& speaker, const TeamId& team,
                                       TurnOrder order, const storage::SentForm& form);

}  // namespace kept::actions
