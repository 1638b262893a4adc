#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "domain/ids.hpp"
#include "domain/member.hpp"
#include "storage/connection.hpp"
#include "storage/journal.hpp"
#include "storage/side_rows.hpp"

namespace kept::commands {

/// Who may arrange what in one organisation, told over again entry by entry: roles, leads, closed accounts.
class Arrangements {
  public:
    Arrangements(storage::Connection& connection, const OrganisationId& organisation);

    /// What is wrong with an entry, in one sentence; nothing when its author could have made it. Entries come
    /// in order.
    std::optional<std::string> fault_of(const storage::Entry& entry);

  private:
    std::optional<std::string> fault_in_role(const storage::Entry& entry);
    std::optional<std::string> fault_in_closing(const storage::Entry& entry);
    std::optional<std::string> fault_in_membership(const storage::Entry& entry);
    std::optional<std::string> fault_in_process(const storage::Entry& entry);
    bool arranges(const std::string& member, const std::string& team) const;
    std::string word_of(const storage::Entry& entry) const;

    std::map<Sequence, std::string>
        words_;  // the first thing that a role's, a membership's or a coaching's row says
    std::map<std::string, Member> members_;
    std::set<MemberId> administrators_;
    std::set<std::string> left_;
    std::map<std::string, std::set<std::string>> leads_;  // by team
    std::map<std::string, std::string> processes_;        // whose each is: a team, or nobody's in particular
};

}  // namespace kept::commands
