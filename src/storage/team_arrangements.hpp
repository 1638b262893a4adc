#pragma once

#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/team.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// The team's name from now on; its first one when it is founded.
void enter_team_name(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                     const TeamId& team, const std::string& name);

/// Who may see what the team says from now on.
void enter_openness(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                    const TeamId& team, Openness openness);

std::vector<SideRow> team_name_rows(Connection& connection, const OrganisationId& organisation);
std::vector<SideRow> team_opening_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
