#pragma once

#include "actions/speaker.hpp"
#include "domain/lent_turn.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Whoever has the turn lends it, by their own phone, to a laptop that goes round in the team: what is typed
/// there is said by them, in this turn only. What was lent before in this turn is over by it. Throws NotFound
/// for a laptop that does not go round in this team now.
Result<LentTurnId> lend_turn(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                             int step, const LaptopId& laptop, const storage::SentForm& form);

/// Takes it back at once; what is over already stays over. Throws NotFound for what somebody else lent.
Result<LentTurnId> take_turn_back(storage::Store& store, const Speaker& speaker, const LentTurnId& lent,
                                  const storage::SentForm& form);

/// What was lent in the turn that is under way, while it holds.
std::optional<LentTurn> lent_now(storage::Connection& connection, const OrganisationId& organisation,
                                 const LiveMeeting& meeting, Instant now);

/// Whether it may be said from where the speaker sits: at a laptop only what belongs to the turn they lent to
/// it, and only while that holds.
Result<MemberId> may_say_here(storage::Connection& connection, const Speaker& speaker,
                              const LiveMeeting& meeting, MeetingDeedKind kind, Instant now);

}  // namespace kept::actions
