#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "domain/history.hpp"
#include "domain/lent_turn.hpp"
#include "domain/live_meeting.hpp"
#include "storage/journal.hpp"
#include "storage/seals.hpp"

namespace kept::commands {

/// What was done in live meetings, told over again.
class MeetingsCheck {
  public:
    MeetingsCheck(storage::Connection& connection, const OrganisationId& organisation);

    /// Why an entry about a meeting could not have been made.
    std::optional<Refusal> refusal_of(const storage::Entry& entry);

    /// Why a seal could not have been opened like this; the history has the report already.
    std::optional<Refusal> refusal_of_opening(const storage::Entry& entry, const History& history);

  private:
    std::optional<Refusal> refusal_of_start(const storage::Entry& entry);
    std::optional<Refusal> refusal_of_deed(const storage::Entry& entry);
    bool was_planned(const MeetingStart& start);
    bool waited_for(const MeetingStart& meeting, Sequence topic) const;
    std::optional<Refusal> refusal_of_lending(const storage::Entry& entry);
    std::optional<Refusal> refusal_of_taking_back(const storage::Entry& entry);

    storage::Connection& connection_;
    const OrganisationId& organisation_;
    std::map<Sequence, MeetingStart> starts_;
    std::map<Sequence, MeetingDeed> deeds_;
    std::map<std::string, LiveMeeting> told_;    // by meeting, as it had become
    std::map<std::string, std::string> latest_;  // meeting of each team
    std::map<std::tuple<std::string, MeetingKind, Day>, int> held_;
    std::map<Sequence, TeamId> stucks_;  // said by then, with the team that heard them
    std::set<Sequence> on_the_agenda_;   // what its owner put there
    std::map<std::string, Seal> seals_;
    std::map<Sequence, storage::SealOpening> openings_;
    std::map<std::string, LentTurn> lent_;
};

}  // namespace kept::commands
