#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/proposal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A member proposes one change of a process; one that could not be made now is refused. Throws NotFound.
Result<ProposalId> propose_change(storage::Store& store, const Speaker& speaker, const ProcessId& process,
                                  const Rearrangement& change, const std::string& why,
                                  const storage::SentForm& form);

/// Who arranges the process makes the change, or says why not. Throws NotFound, and Forbidden.
Result<ProposalId> answer_proposal(storage::Store& store, const Speaker& speaker, const ProcessId& process,
                                   const ProposalId& proposal, ProposalAnswer answer,
                                   const std::string& words);

}  // namespace kept::actions
