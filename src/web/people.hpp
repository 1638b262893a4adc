#pragma once

#include <optional>
#include <string>

#include "actions/speaker.hpp"
#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/kpi.hpp"
#include "domain/lent_turn.hpp"
#include "domain/live_meeting.hpp"
#include "domain/member.hpp"
#include "domain/process.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/tour.hpp"

namespace kept::web {

/// Anybody, signed in or not.
struct Visitor {
    const language::Language& say;
    std::string form_token;
    std::string secret;                          ///< what the form token is bound to; kept in a cookie
    std::optional<OrganisationId> organisation;  ///< the one that lives at this address, once there is one
    Instant asked = {};                          ///< when this request came, by the clock of `watchers`
};

/// Somebody who proved to be a member. Where a page says OrCoach, a coach for a while.
struct SignedIn {
    const language::Language& say;
    std::string form_token;
    OrganisationId organisation;
    Member member;
    SessionId session;
    std::optional<views::TourStep> tour = {};  ///< in the example: while they are shown around
    Instant asked = {};                        ///< when this request came, by the clock of `watchers`

    actions::Speaker speaker() const { return {organisation, member.id}; }
};

/// The page is a coach's as well, about the teams that they read along with. A page that does not say so lets
/// no coach in: for them it is not there.
template <class Member>
struct OrCoach : Member {};

/// A coach, and nobody else.
struct Coach : SignedIn {};

/// A member or a visitor: for what both may do. A coach is neither.
struct Anybody {
    std::string form_token;
    std::optional<SignedIn> member;
};

/// A member who administers the organisation.
struct Administrator : SignedIn {};

/// A member who may read this team: everybody in the organisation, or where it is closed its members and
/// administrators.
struct TeamReader : SignedIn {
    Team team;
};

/// A member who may read this KPI: whoever may read the team it is said in.
struct KpiReader : TeamReader {
    Kpi kpi;
};

/// A member who may read this live meeting: whoever may read its team.
struct MeetingReader : TeamReader {
    LiveMeeting meeting;
};

/// A member who may arrange this team: its lead, and administrators.
struct TeamArranger : TeamReader {};

/// A member who may read this process; as it stands now.
struct ProcessReader : SignedIn {
    Process process;
};

/// A member who may arrange this process: the lead of its team, and administrators.
struct ProcessArranger : ProcessReader {};

/// An administrator, about this team.
struct TeamAdministrator : TeamReader {};

/// A laptop that was let in to go round the room in which this team meets. It is nobody: whoever has the turn
/// lends it to the laptop.
struct AtLaptop : Visitor {
    LaptopId laptop;
    TeamId team;
};

/// The page asks for a member, and nobody is signed in.
struct NotSignedIn {};

}  // namespace kept::web
