#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A screen that shows a team's meeting, and nothing else, until it ends.
struct Wall {
    std::string code;
    TeamId team;
    MemberId admitted_by;
    Instant ends;
};

void admit_wall(Transaction& transaction, const OrganisationId& organisation, const Wall& wall);

/// As the screen with this code was let in last; nothing when that has ended, or never was.
std::optional<Wall> wall_with(Connection& connection, const OrganisationId& organisation,
                              const std::string& code, Instant now);

}  // namespace kept::storage
