#pragma once

#include "actions/speaker.hpp"
#include "domain/live_meeting.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Does something in a live meeting as whoever speaks, within a transaction. What is so already stays so.
/// Throws NotFound, and Forbidden for who is not in the team.
Result<MeetingId> press(storage::Transaction& transaction, const Speaker& speaker, const MeetingId& meeting,
                        MeetingDeed deed);

/// The same, as an action of its own, once however often its form is sent.
Result<MeetingId> press_once(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                             const MeetingDeed& deed, const storage::SentForm& form);

}  // namespace kept::actions
