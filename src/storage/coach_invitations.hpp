#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/coaching.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A link with which one person from outside becomes the coach of a team, once, until a last day.
struct CoachInvitation {
    CoachInvitationId id;
    TeamId team;
    Day until;
    MemberId invited_by;
    Instant invited;
    Instant expires;
    std::optional<MemberId> joined = {};  ///< who used it
};

/// Only the hash of the token is kept. That somebody invited a coach is entered in the journal.
void add_coach_invitation(Transaction& transaction, const OrganisationId& organisation,
                          const CoachInvitation& invitation, const std::string& token_hash);

std::optional<CoachInvitation> coach_invitation_with(Connection& connection,
                                                     const OrganisationId& organisation,
                                                     const std::string& token_hash);

/// Newest first.
std::vector<CoachInvitation> coach_invitations_into(Connection& connection,
                                                    const OrganisationId& organisation, const TeamId& team);

void use_coach_invitation(Transaction& transaction, const OrganisationId& organisation,
                          const CoachInvitationId& invitation, const MemberId& joined);

std::vector<SideRow> coach_invitation_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
