#pragma once

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/team_page.hpp"

namespace kept::views {

/// The form that gives a team another rhythm, filled in with the one that holds.
Html rhythm_form(const language::Language& say, const TeamPage& view);

/// From which day the form proposes that another rhythm holds.
enum class HoldsFrom { next_week, tomorrow };

/// The same for a form of another page: its fields, and before them its secrets and what belongs to no field.
Html rhythm_fields(const language::Language& say, const TeamPage& view, HoldsFrom from);
Html rhythm_secrets(const language::Language& say, const FormState& form);

}  // namespace kept::views
