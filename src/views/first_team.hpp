#pragma once

#include <optional>
#include <string>

#include "domain/first_quarter.hpp"
#include "domain/period.hpp"
#include "language/language.hpp"
#include "views/sheet.hpp"
#include "views/team_page.hpp"

namespace kept::views {

/// The rhythm that is proposed to a new team: one press agrees. Fields: those of a team's rhythm, folded.
struct FirstRhythm {
    TeamPage team;  ///< its team, rhythm, clock, zones and form
    Day from;       ///< the first day from which another rhythm can hold
    std::optional<ThingToDo> next;
};

Sheet first_rhythm_page(const language::Language& say, const FirstRhythm& view);

/// Inviting the others, one link for each. The form has no fields.
struct FirstInvitation {
    Team team;
    std::optional<std::string> new_link;  ///< the address of an invitation just made; shown this once
    int open = 0;                         ///< invitations that wait to be used
    FormState form;
    std::optional<ThingToDo> next;
};

Sheet first_invitation_page(const language::Language& say, const FirstInvitation& view);

}  // namespace kept::views
