#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/join.hpp"
#include "views/meeting.hpp"
#include "views/sheet.hpp"
#include "views/steers.hpp"

namespace kept::views {

/// Somebody from outside who reads along with a team, until the end of a day.
struct CoachOfTeam {
    MemberId id;
    std::string name;
    Day until;
};

struct OpenCoachInvitation {
    std::string invited_by;
    Instant invited;
    Instant expires;
    Day until;
};

/// Who reads along with a team. The forms of who steers: coaches_of(team) with the field until, to invite;
/// coaching_days_of(team) with coach and until, for another last day; coachings_ended_of(team) with coach.
struct CoachesPage {
    Team team;
    std::vector<CoachOfTeam> coaches;  ///< as they stand in an alphabetical list
    std::vector<CoachOfTeam> earlier;  ///< whose time is over; for who steers
    std::vector<OpenCoachInvitation> invitations;
    std::optional<std::string> new_link;  ///< the address of an invitation just made; shown this once
    Clock clock;
    Day proposed;  ///< the last day that is proposed
    Day latest;    ///< the last day that is taken
    Steers steers = Steers::no;
    FormState inviting;
    FormState moving;  ///< of the coach in its field `coach`, when it comes back
};

Sheet coaches_page(const language::Language& say, const CoachesPage& view);

/// Said on the board: whoever says a number there knows who reads it. Nothing without a coach.
Html coaches_note(const language::Language& say, const std::vector<CoachOfTeam>& coaches);

/// The coaches of a team, as a part of its own page.
Html coaches_section(const language::Language& say, const Team& team, const std::vector<CoachOfTeam>& coaches,
                     Steers steers);

/// The page behind the link of a coach. Its form goes to coach_invitation(token), or for who is a coach
/// already to coach_invitation_taken(token). Fields: name, email, password; or none.
struct CoachJoin {
    std::string token;
    InvitationIs invitation = InvitationIs::open;
    std::string team;
    std::string organisation;
    std::string invited_by;
    Day until;
    std::optional<std::string> already;  ///< the name of a coach who is signed in
    FormState form;
};

Sheet coach_join_page(const language::Language& say, const CoachJoin& view);

}  // namespace kept::views
