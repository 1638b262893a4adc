#pragma once

#include "language/language.hpp"
#include "views/board.hpp"
#include "views/html.hpp"

namespace kept::views {

/// One KPI on a team's board: kept stands on the line, not kept hangs under it.
Html board_card(const language::Language& say, const BoardCard& card);

}  // namespace kept::views
