#pragma once

#include "actions/in_meeting.hpp"

namespace kept::actions {

/// What somebody will do, and by when.
struct Proposing {
    std::string what;
    std::optional<MemberId> who;
    std::optional<Day> by_when;
};

/// It becomes a follow-up when the person who will do it says so; proposed to oneself, at once.
Result<MeetingId> propose_follow_up(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                    const Proposing& proposing, const storage::SentForm& form);

/// "Count on me!", or not. Only the person who will do it says so.
Result<MeetingId> answer_follow_up(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                   const FollowUpId& follow_up, MeetingDeedKind answer,
                                   const storage::SentForm& form);

/// The same; and afterwards done, or not done, with a sentence if they like.
Result<MeetingId> settle_follow_up(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                   const FollowUpId& follow_up, MeetingDeedKind answer,
                                   const std::string& words, const storage::SentForm& form);

/// To a later day, with a reason.
Result<MeetingId> move_follow_up(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                 const FollowUpId& follow_up, const std::string& reason,
                                 const std::optional<Day>& to, const storage::SentForm& form);

}  // namespace kept::actions
