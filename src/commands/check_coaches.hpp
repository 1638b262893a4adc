#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/coaching.hpp"
#include "storage/connection.hpp"
#include "storage/journal.hpp"

namespace kept::commands {

/// Who reads along with which team, told over again in the order of the journal.
class CoachCheck {
  public:
    CoachCheck(storage::Connection& connection, const OrganisationId& organisation);

    /// What is wrong with an entry, in one sentence: a coach says nothing but remarks, and only while they
    /// read along; and reads along by an invitation into that team alone.
    std::optional<std::string> fault_of(const storage::Entry& entry);

  private:
    std::optional<std::string> fault_in_coaching(const storage::Entry& entry);
    bool reads_along(const std::string& coach, Instant at) const;

    std::map<Sequence, Coaching> coachings_;
    std::set<std::string> invited_;  // invitations that nobody used yet: "team invitation"
    std::set<std::string> members_;  // who ever said or was anything that a coach is not
    std::map<std::string, std::map<std::string, Instant>> until_;  // by coach and team
};

}  // namespace kept::commands
