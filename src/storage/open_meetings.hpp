#pragma once

#include <vector>

#include "domain/ids.hpp"
#include "storage/connection.hpp"

namespace kept::storage {

/// The meetings of all teams that nobody closed; some may be over by themselves.
std::vector<MeetingId> open_meetings(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
