#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A link made in the shell, with which one person joins as an administrator.
struct AdministratorInvitation {
    InvitationId id;
    Instant made;
    Instant expires;
    std::optional<MemberId> joined;  ///< who used it
};

/// Only the hash of the token is kept.
void add_administrator_invitation(Transaction& transaction, const OrganisationId& organisation,
                                  const AdministratorInvitation& invitation, const std::string& token_hash);

std::optional<AdministratorInvitation> administrator_invitation_with(Connection& connection,
                                                                     const OrganisationId& organisation,
                                                                     const std::string& token_hash);

void use_administrator_invitation(Transaction& transaction, const OrganisationId& organisation,
                                  const InvitationId& invitation, const MemberId& joined);

}  // namespace kept::storage
