#pragma once

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/team_page.hpp"

namespace kept::views {

/// The form that gives a team another rhythm, filled in with the one that holds.
Html rhythm_form(const language::Language& say, const TeamPage& view);

/// The same for a form of another page: its fields, with the day from which another rhythm is proposed to
/// hold, and before them its secrets and what belongs to no field.
Html rhythm_fields(const language::Language& say, const TeamPage& view, Day from);
Html rhythm_secrets(const language::Language& say, const FormState& form);

}  // namespace kept::views
