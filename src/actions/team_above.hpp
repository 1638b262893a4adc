#pragma once

#include <optional>

#include "actions/speaker.hpp"
#include "domain/instant.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Up from a team: to the one that its lead leads as well. Nothing: nobody leads both.
std::optional<Team> team_above(storage::Connection& connection, const OrganisationId& organisation,
                               const TeamId& team, Instant now);

}  // namespace kept::actions
