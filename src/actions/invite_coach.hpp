#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/coaching.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// An invitation of a coach, with the secret of its link: shown once, and kept only as a hash.
struct InvitedCoach {
    CoachInvitationId invitation;
    std::string token;
};

/// A link for one person from outside, for fourteen days, with which they read along with the team until a
/// last day. Only its lead and administrators may: throws Forbidden.
Result<InvitedCoach> invite_coach(storage::Store& store, const Speaker& speaker, const TeamId& team,
                                  Day until);

}  // namespace kept::actions
