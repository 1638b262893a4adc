#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/live_meeting.hpp"
#include "domain/team.hpp"

namespace kept {

/// What the other team is told: the stuck, with a sentence if there is one, or that sentence alone.
enum class PassedAs { stuck, sentence_alone };

/// Where somebody is stuck, passed to another team of the organisation by somebody who was in that meeting.
struct Passing {
    PassingId id;
    MeetingId meeting;
    int stuck = 0;  ///< its place in that meeting
    TeamId to;
    MemberId by;
    PassedAs passed_as = PassedAs::stuck;
    std::string words;  ///< may be empty beside the stuck
    Sequence sequence = 0;
    Instant said;
    std::optional<Instant> taken_back = {};
};

/// What somebody in the other team answers, in a meeting of theirs or outside it. What they will do about it
/// is a follow-up of that meeting.
struct PassingAnswer {
    PassingId passing;
    MemberId by;
    std::string words;
    std::optional<MeetingId> meeting = {};
    std::optional<FollowUpId> follow_up = {};
    Sequence sequence = 0;
    Instant said;
};

/// What a team passes on: a closed one only what its member says for it.
PassedAs told_by(Openness openness);

/// After the meeting whoever was in it passes on what was said there, to one team at a time. `earlier` are
/// the passings of that meeting.
Result<Passing> may_pass(const LiveMeeting& meeting, const std::vector<Passing>& earlier,
                         const Passing& passing);

/// Whoever passed it takes it back, until it is answered; that stays visible.
Result<Passing> may_take_back(const Passing& passing, const std::optional<PassingAnswer>& answer,
                              const MemberId& member);

/// It is answered once, by one person in the team it was passed to.
Result<PassingAnswer> may_answer(const Passing& passing, const std::optional<PassingAnswer>& earlier,
                                 const PassingAnswer& answer);

}  // namespace kept
