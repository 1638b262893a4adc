#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/leave.hpp"
#include "domain/outcome.hpp"
#include "domain/promise.hpp"
#include "language/language.hpp"
#include "views/html.hpp"
#include "views/six.hpp"

namespace kept::views {

/// "At least 8, to satisfaction": what a promise asks, to begin a sentence.
std::string promise_words(const language::Language& say, const Promise& promise, const Measure& measure);

/// "At least 8. Count on me!" in the colour of the promise; without one, that there is none yet.
Html promise_line(const language::Language& say, const std::optional<Promise>& promise,
                  const Measure& measure);

/// A number in large digits, its unit small beside it. What is on a line stands there: the class tells how
/// long the digits are.
Html figure(const language::Language& say, Decimal value, const Measure& measure, language::Length length);

/// "long" or "longest" when the digits of a figure need more room than a few, else nothing.
std::string_view figure_length(const language::Language& say, Decimal value, const Measure& measure,
                               language::Length length);

/// Bounds as charts draw them; nothing promised: none.
DrawnBounds drawn_bounds(const std::optional<Promise>& promise);

/// The six of a KPI. The line that runs through them is the promise that holds for the period shown.
SixView six_view(const language::Language& say, const Kpi& kpi, const std::vector<Slot>& six,
                 const std::optional<Promise>& line);

/// "Sanne": what a colleague says of "Sanne Bakker".
std::string first_name_of(const std::string& name);

/// "Leave declared Mon 23 Nov 09:12": stands beside every outcome that leave changed.
std::string leave_declared_words(const language::Language& say, const Leave& leave, std::string_view zone);

/// "wk 47", "fri", "oct": a period under a column.
std::string period_under_column(const language::Language& say, const Period& period);

/// "fri 20 nov": a period as a title, with a capital.
std::string period_title(const language::Language& say, const Period& period);

}  // namespace kept::views
