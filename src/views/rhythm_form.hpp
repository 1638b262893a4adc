#pragma once

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/team_page.hpp"

namespace kept::views {

/// The form that gives a team another rhythm, filled in with the one that holds.
Html rhythm_form(const language::Language& say, const TeamPage& view);

}  // namespace kept::views
