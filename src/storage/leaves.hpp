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

std::vector<SideRow> leave_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
