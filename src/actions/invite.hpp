#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// An invitation, with the secret of its link: shown once, and kept only as a hash.
struct Invited {
    InvitationId invitation;
    std::string token;
};

/// A link into the team, for one person, for fourteen days. Only its lead and administrators may: throws
/// Forbidden.
Invited invite(storage::Store& store, const Speaker& speaker, const TeamId& team);

}  // namespace kept::actions
