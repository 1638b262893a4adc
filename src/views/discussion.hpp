#pragma once

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/report_page.hpp"

namespace kept::views {

/// Whose applause a number has, by name, and the button that gives or withdraws one's own.
Html applause_part(const language::Language& say, const ReportPage& view);

/// What was said about a number, and the field for one's own words.
Html discussion(const language::Language& say, const ReportPage& view);

}  // namespace kept::views
