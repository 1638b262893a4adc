#pragma once

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
};

/// Only administrators found teams: throws Forbidden.
Result<TeamId> found_team(storage::Store& store, const Speaker& speaker, const FoundingTeam& asked,
                          const storage::SentForm& form);

/// The team is called this from now on; its earlier names stay in the journal. Only administrators may.
Result<TeamId> rename_team(storage::Store& store, const Speaker& speaker, const TeamId& team,
                           const std::string& name);

}  // namespace kept::actions
