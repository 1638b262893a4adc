#pragma once

#include <vector>

#include "domain/ids.hpp"
#include "domain/leave.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

void enter_leave(Transaction& transaction, const OrganisationId& organisation, const Leave& leave);

void take_leave_back(Transaction& transaction, const OrganisationId& organisation, const Leave& leave);

/// Without what was taken back; oldest first.
std::vector<Leave> leaves_of(Connection& connection, const OrganisationId& organisation,
                             const MemberId& member, Sequence before = now_and_all_before);

/// With what was taken back; the latest days first.
std::vector<Leave> all_leaves_of(Connection& connection, const OrganisationId& organisation,
                                 const MemberId& member);

/// Somebody else's leave does not exist for who wants to change it: throws NotFound.
Leave leave_of(Connection& connection, const OrganisationId& organisation, const MemberId& member,
               const LeaveId& id);

std::vector<SideRow> leave_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
