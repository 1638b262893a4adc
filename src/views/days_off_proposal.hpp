#pragma once

#include "language/language.hpp"
#include "views/days_off.hpp"
#include "views/html.hpp"

namespace kept::views {

/// The public holidays of coming years, to be ticked.
Html days_off_proposal(const language::Language& say, const DaysOffArranging& arranging);

}  // namespace kept::views
