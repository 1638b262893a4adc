#pragma once

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/layout.hpp"

namespace kept::views {

/// The rooms that somebody moves between, by their names above a wide page: a coach has two of them.
Html navigation(const language::Language& say, const Looking& looking, Room here);

/// The same below a page on a phone, each with its drawing.
Html bottom_bar(const language::Language& say, const Looking& looking, Room here);

}  // namespace kept::views
