#pragma once

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Somebody leaves the organisation: they can sign in no more, are in no team any more, and nothing of theirs
/// is due. Their name and numbers stay as history; whoever comes back joins anew. Only administrators may:
/// throws Forbidden. The account of the last administrator stays open. Closing twice changes nothing.
Result<MemberId> close_account(storage::Store& store, const Speaker& speaker, const MemberId& member);

}  // namespace kept::actions
