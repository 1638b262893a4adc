#pragma once

#include <string>

#include "domain/rhythm.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// "Monday to Friday", "Monday, Tuesday and Thursday".
std::string weekdays_in_words(const language::Language& say, const Weekdays& days);

/// When a team meets, in whole sentences, as a list.
Html rhythm_in_words(const language::Language& say, const Rhythm& rhythm);

}  // namespace kept::views
