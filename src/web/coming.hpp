#pragma once

#include <optional>
#include <string>

#include "views/layout.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// The meeting in the header of a member's page, and the names whose change makes it another.
struct Coming {
    std::optional<TeamId> team;  ///< that the member joined first
    std::optional<views::ComingMeeting> meeting;
    std::string names;
};

/// One that is under way in any of the member's teams, else the next of the team they joined first.
Coming coming_for(App& app, storage::Connection& connection, const SignedIn& me);

}  // namespace kept::web
