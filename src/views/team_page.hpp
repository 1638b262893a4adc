#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/rhythm.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/coaches.hpp"
#include "views/form.hpp"
#include "views/meeting.hpp"
#include "views/reads_as.hpp"
#include "views/sheet.hpp"
#include "views/steers.hpp"
#include "views/team_arranging.hpp"

namespace kept::views {

struct TeamMember {
    MemberId id;
    std::string name;
    kept::Standing standing = kept::Standing::member;
    int kpis = 0;                                       ///< that this member says in this team
    std::optional<std::string> unconfirmed_email = {};  ///< only an administrator sees it
};

struct OpenInvitation {
    std::string invited_by;
    Instant invited;
    Instant expires;
};

/// The rhythm's form goes to rhythms_of(team). Fields: from (2026-11-23), zone, mon to sun (present
/// when that day is a workday; a refusal is shown at workdays), huddle (none, today or last_workday),
/// huddle_start (09:07), huddle_minutes, weekly (none, this_week or last_week), weekly_day (mon to
/// sun), weekly_start, weekly_minutes. The invitation's form goes to invitations_of(team) and has no
/// fields.
struct TeamPage {
    Team team;
    Dated<Rhythm> rhythm;               ///< the one that holds today
    std::vector<Dated<Rhythm>> coming;  ///< soonest first
    std::vector<TeamMember> members;
    std::vector<OpenInvitation> invitations;
    std::optional<std::string> new_link;  ///< the address of an invitation just made; shown this once
    std::vector<std::string> zones;
    Clock clock;
    Steers steers = Steers::no;
    FormState rhythm_form;
    FormState invitation_form;
    TeamArranging arranging;
    std::vector<CoachOfTeam> coaches = {};
    ReadsAs reads = ReadsAs::member;
};

Sheet team_page(const language::Language& say, const TeamPage& view);

}  // namespace kept::views
