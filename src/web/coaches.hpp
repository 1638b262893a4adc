#pragma once

#include <optional>
#include <vector>

#include "storage/store.hpp"
#include "views/coaches.hpp"
#include "views/reads_as.hpp"
#include "web/app.hpp"
#include "web/asked.hpp"
#include "web/people.hpp"

namespace kept::views {

struct CoachHere;

}  // namespace kept::views

namespace kept::web {

/// As whom somebody reads a page.
views::ReadsAs reads_as(const SignedIn& me);

/// Who reads along with a team now, as they stand in an alphabetical list. Their board is told when one of
/// them no longer does.
std::vector<views::CoachOfTeam> coaches_of_team(App& app, storage::Connection& connection, const SignedIn& me,
                                                const TeamId& team);

/// Who reads along with any team now, with the teams that the one who looks may know of.
std::vector<views::CoachHere> coaches_here(storage::Connection& connection, const SignedIn& me, Instant now);

/// A coach with the teams that they read along with now.
views::CoachHere coach_here(storage::Connection& connection, const SignedIn& me, const Member& coach,
                            Instant now);

/// The teams that a coach reads along with now, in the order of their founding. None for a member.
std::vector<Team> coached_teams(storage::Connection& connection, const SignedIn& me, Instant now);

/// Until which day somebody read along whose time is over, by the session that their browser still carries.
std::optional<Day> coached_until(App& app, const Asked& asked);

/// Where somebody begins: a member at their own numbers, a coach at the board that they read along with.
views::Path start_of(App& app, const SignedIn& me);

}  // namespace kept::web
