#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "domain/proposal.hpp"
#include "storage/connection.hpp"
#include "storage/journal.hpp"
#include "storage/process_versions.hpp"

namespace kept::commands {

/// The processes of one organisation and what was proposed about them, told over again entry by entry.
class ProcessesCheck {
  public:
    ProcessesCheck(storage::Connection& connection, const OrganisationId& organisation);

    /// What the rules refuse about an entry on what was entered before it. Entries come in order.
    std::optional<Refusal> refusal_of(const storage::Entry& entry);

  private:
    std::optional<Refusal> refusal_of_version(const storage::Entry& entry);
    std::optional<Refusal> refusal_of_answer(const storage::Entry& entry);

    std::map<Sequence, Process> versions_;
    std::map<std::string, int> latest_;  // the version of each process that was told last
    std::set<std::string> proposed_;
    std::set<std::string> answered_;
};

}  // namespace kept::commands
