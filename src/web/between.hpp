#pragma once

#include <functional>
#include <optional>

#include "storage/passings.hpp"
#include "storage/store.hpp"
#include "views/between_teams.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Who looks at what goes from team to team.
struct Sight {
    std::function<bool(const Team&)> reads;
    std::function<bool(const TeamId&)> is_in;
};

/// A member: as the rules of closed teams say.
Sight sight_of(storage::Connection& connection, const actions::Speaker& speaker, Instant now);

/// A screen on the wall of a team: what that team sees, and what everybody does.
Sight sight_of_wall(const TeamId& team);

/// What goes from one team to another is read by whoever reads the team it comes from, and by the other
/// team's own people; nobody else reads it, on whichever page (rule 13). Nothing: it is not theirs to read.
std::optional<views::PassedStuck> as_read_by(storage::Connection& connection,
                                             const OrganisationId& organisation, const Sight& sight,
                                             const storage::PassedOn& passed);

/// What other teams passed on to this one and it has not answered, with the answers that came back since it
/// met. Of a meeting: also what was answered in it; once it is over, that alone.
views::FromOtherTeams from_other_teams(storage::Connection& connection, const OrganisationId& organisation,
                                       const Sight& sight, const TeamId& team,
                                       const std::optional<LiveMeeting>& meeting, Instant now);

/// The same for a member, with the forms to answer.
views::FromOtherTeams from_other_teams(App& app, storage::Connection& connection, const SignedIn& me,
                                       const TeamId& team, const std::optional<LiveMeeting>& meeting);

/// What becomes of the stucks of a meeting, with the forms of whoever looks.
views::StucksOfMeeting stucks_of(App& app, storage::Connection& connection, const SignedIn& me,
                                 const Team& team, const LiveMeeting& meeting);

}  // namespace kept::web
