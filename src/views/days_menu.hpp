#pragma once

#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// The three pages about days.
enum class DaysPage { leave, workdays, days_off };

/// Leads from one of them to the others.
Html days_menu(const language::Language& say, DaysPage here);

}  // namespace kept::views
