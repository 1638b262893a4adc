#pragma once

#include <vector>

#include "actions/speaker.hpp"
#include "domain/process.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

// Who may see and arrange which process.
namespace kept::actions {

/// A process of the whole organisation, or of an open team, is everybody's to read; one of a closed team its
/// members' and administrators'. None is a coach's.
bool may_read(storage::Connection& connection, const Speaker& speaker, const Process& process, Instant now);

/// What may not be read is not there: throws NotFound.
Process readable_process(storage::Connection& connection, const Speaker& speaker, const ProcessId& process,
                         Instant now);

/// Leads the team whose process it is, or administers the organisation.
bool may_arrange(storage::Connection& connection, const Speaker& speaker, const Process& process,
                 Instant now);

/// The teams whose processes the speaker may draw; administrators draw those of the organisation as well.
std::vector<Team> teams_to_draw_for(storage::Connection& connection, const Speaker& speaker, Instant now);

/// The processes of the organisation as one member sees them.
struct ProcessesInSight {
    std::vector<Process> readable;  ///< in the order of their founding
    int closed_to_them = 0;         ///< that these exist is no secret, only which they are
};

ProcessesInSight processes_in_sight(storage::Connection& connection, const Speaker& speaker, Instant now);

}  // namespace kept::actions
