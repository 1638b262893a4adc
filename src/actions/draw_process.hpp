#pragma once

#include <optional>
#include <string>

#include "actions/speaker.hpp"
#include "domain/process.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// What work flows through, and whose it is.
struct Drawing {
    std::string name;
    std::string flows;           ///< what flows through it
    std::optional<TeamId> team;  ///< nothing: the whole organisation's
    std::string steps;           ///< one a line, in their order
};

/// A process begins, with its steps one after the other. Throws Forbidden for a team that the speaker does
/// not lead, and for the organisation's unless they administer it.
Result<ProcessId> draw_process(storage::Store& store, const Speaker& speaker, const Drawing& drawing,
                               const storage::SentForm& form);

}  // namespace kept::actions
