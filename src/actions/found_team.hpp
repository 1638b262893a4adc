#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/team.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A team as it is founded: it begins with a sensible rhythm, and nobody is in it yet.
struct FoundingTeam {
    std::string name;
    std::string zone;
    std::optional<std::chrono::minutes> huddle_start = {};  ///< since midnight; nothing: as proposed
};

/// When a new team of the organisation might huddle: at an odd minute that none of its others begins at.
std::chrono::minutes proposed_huddle_start(storage::Connection& connection,
                                           const OrganisationId& organisation);

/// Only administrators found teams: throws Forbidden.
Result<TeamId> found_team(storage::Store& store, const Speaker& speaker, const FoundingTeam& asked,
                          const storage::SentForm& form);

/// The team is called this from now on; its earlier names stay in the journal. Only administrators may.
Result<TeamId> rename_team(storage::Store& store, const Speaker& speaker, const TeamId& team,
                           const std::string& name);

}  // namespace kept::actions
