#pragma once

#include <optional>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Nobody signs in to this account any more: its sessions end, its password is forgotten and its address is
/// free for whoever joins anew. The name and what was said stay.
void close_account(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                   const MemberId& member);

/// Since when an account is closed; nothing while it is open.
std::optional<Instant> closed_at(Connection& connection, const OrganisationId& organisation,
                                 const MemberId& member, Sequence before = now_and_all_before);

std::vector<SideRow> closed_account_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
