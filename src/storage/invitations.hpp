#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A link into a team, for one person, once.
struct Invitation {
    InvitationId id;
    TeamId team;
    MemberId invited_by;
    Instant invited;
    Instant expires;
    std::optional<MemberId> joined;  ///< who used it
};

/// Only the hash of the token is kept. That somebody invited into the team is entered in the journal.
void add_invitation(Transaction& transaction, const OrganisationId& organisation,
                    const Invitation& invitation, const std::string& token_hash);

std::optional<Invitation> invitation_with(Connection& connection, const OrganisationId& organisation,
                                          const std::string& token_hash);

/// Newest first.
std::vector<Invitation> invitations_into(Connection& connection, const OrganisationId& organisation,
                                         const TeamId& team);

void use_invitation(Transaction& transaction, const OrganisationId& organisation,
                    const InvitationId& invitation, const MemberId& joined);

std::vector<SideRow> invitation_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
