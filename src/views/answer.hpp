#pragma once

#include <optional>

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/my_numbers.hpp"

namespace kept::views {

/// What became of a number that was just said: kept turns the board green, all else stays on paper.
Html answer_part(const language::Language& say, const Answer& answer, const std::optional<Meeting>& next,
                 const Clock& clock);

}  // namespace kept::views
