#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/process.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Something that was arranged, with the entry of the journal that knows who did it and when.
struct Arranged {
    Sequence sequence = 0;
    Instant at;
    MemberId author;
    /// membership, rhythm, day_off, team_name, openness, role, closed_account, invitation, meeting_plan,
    /// process, coaching, coach_invitation
    std::string kind;
    std::string choice;  ///< which of them: a standing, a role, an openness, "founded" or "renamed", …
    std::optional<TeamId> team;
    std::optional<MemberId> member;
    std::optional<ProcessId> process;
    std::string name;
    Day day;
};

/// Newest first, from before an entry on, at most `limit`.
std::vector<Arranged> deeds_before(Connection& connection, const OrganisationId& organisation,
                                   Sequence before, int limit);

}  // namespace kept::storage
