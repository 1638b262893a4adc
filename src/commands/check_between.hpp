#pragma once

#include <map>
#include <optional>

#include "domain/stuck_again.hpp"
#include "storage/journal.hpp"
#include "storage/passings.hpp"

namespace kept::commands {

/// What was passed from team to team, and what was answered to being stuck again, judged once more.
class BetweenCheck {
  public:
    BetweenCheck(storage::Connection& connection, const OrganisationId& organisation);

    /// Why an entry could not have been made on what was entered before it.
    std::optional<Refusal> refusal_of(const storage::Entry& entry);

  private:
    std::optional<Refusal> refusal_of_passing(const storage::Entry& entry);
    std::optional<Refusal> refusal_of_taking_back(const storage::Entry& entry);
    std::optional<Refusal> refusal_of_answer(const storage::Entry& entry);
    std::optional<Refusal> refusal_of_stuck_answer(const storage::Entry& entry);

    /// A passing as it stood before an entry.
    storage::PassedOn as_before(storage::PassedOn passed, const storage::Entry& entry) const;
    bool was_in(const MemberId& member, const TeamId& team, Sequence before);
    bool is_agreed_there(const PassingAnswer& answer, Sequence before);

    storage::Connection& connection_;
    const OrganisationId& organisation_;
    std::map<std::string, storage::PassedOn> passed_;  // by id
    std::map<Sequence, StuckAnswer> stuck_answers_;
};

}  // namespace kept::commands
