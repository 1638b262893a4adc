#pragma once

#include <map>
#include <string>

#include "domain/ids.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// What everybody is called who is or was a member of the organisation.
std::map<MemberId, std::string> member_names(Connection& connection, const OrganisationId& organisation);

/// Without those who left, and without coaches.
int count_members(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
