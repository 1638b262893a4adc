#pragma once

#include "actions/speaker.hpp"
#include "domain/rearranging.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Changes one thing about the steps of a process, which was looked at in a version; when it has another one
/// by now that is refused (at "version"), so that two who arrange it do not undo each other's work. Throws
/// NotFound, and Forbidden for who may not arrange it.
Result<ProcessId> arrange_process(storage::Store& store, const Speaker& speaker, const ProcessId& process,
                                  int version, const Rearrangement& change, const storage::SentForm& form);

/// What a process is called, what flows through it, and whose it is.
struct Description {
    std::string name;
    std::string flows;
    std::optional<TeamId> team;  ///< nothing: the whole organisation's
};

/// The same for what is said about the whole of it. Throws Forbidden as well for a team that the speaker may
/// not arrange.
Result<ProcessId> describe_process(storage::Store& store, const Speaker& speaker, const ProcessId& process,
                                   int version, const Description& description,
                                   const storage::SentForm& form);

/// The process after one change, entered as its next version, within a transaction.
Result<ProcessId> rearrange(storage::Transaction& transaction, const Speaker& speaker, const Process& process,
                            const Rearrangement& change);

}  // namespace kept::actions
