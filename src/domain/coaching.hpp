#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/refusal.hpp"

namespace kept {

using CoachInvitationId = Id<struct CoachInvitation>;

/// A coaching begins by an invitation; who may invite gives it another last day, or ends it.
enum class CoachingKind { begun, moved, ended };

/// A dated fact: somebody from outside reads along with a team, until a last day and an instant.
struct Coaching {
    TeamId team;
    MemberId coach;
    CoachingKind kind = CoachingKind::begun;
    Day until;                                         ///< the last day, on the calendar of the team
    Instant ends;                                      ///< from then on nothing is reachable
    std::optional<CoachInvitationId> invitation = {};  ///< by which it began
    Sequence sequence = 0;
};

/// A coach is from outside: three months are proposed, and more than a year is no longer outside.
Day proposed_last_day(Day today);
Day latest_last_day(Day today);

/// The last day of a coach lies after today, and at most a year ahead.
Result<Day> may_coach_until(std::string_view field, Day until, Day today);

/// The end of the last day, by the clock of the team.
Instant end_of_coaching(Day until, std::string_view zone);

/// At its end nothing is reachable any more; a moment before it everything is.
bool runs(const Coaching& coaching, Instant now);

/// When the last of them ends or ended; nothing for who never was a coach.
std::optional<Coaching> last_to_end(const std::vector<Coaching>& coachings);

}  // namespace kept
