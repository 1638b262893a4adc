#pragma once

#include <set>
#include <vector>

#include "domain/ids.hpp"
#include "domain/member.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// The member's role from now on.
void enter_role(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                const MemberId& member, Role role);

/// Whose account is open and who administers the organisation now.
std::set<MemberId> administrators_of(Connection& connection, const OrganisationId& organisation);

std::vector<SideRow> role_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
