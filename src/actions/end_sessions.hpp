#pragma once

#include <optional>

#include "actions/speaker.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Signs out one of the speaker's own browsers. Throws NotFound for anybody else's session.
void end_own_session(storage::Store& store, const Speaker& speaker, const SessionId& session);

/// Signs out every browser of the speaker but the one with which they look.
void end_other_sessions(storage::Store& store, const Speaker& speaker, const SessionId& kept);

/// The same inside an action that does more; all of them when none is kept.
void end_sessions_but(storage::Transaction& transaction, const Speaker& speaker,
                      const std::optional<SessionId>& kept);

}  // namespace kept::actions
