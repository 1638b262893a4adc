#pragma once

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/meeting.hpp"
#include "views/my_numbers.hpp"

namespace kept::views {

/// Which number is next to be said: its button alone is the one that redeems a promise.
enum class Turn { now, later };

/// A number to say: its promise as one line, from the words through the six to the field.
Html number_row(const language::Language& say, const NumberToSay& number, Turn turn, const Clock& clock);

/// What is asked of a number in any form: its period, itself in large digits, and what it says back.
Html number_asked(const language::Language& say, const NumberToSay& number, const Clock& clock);

/// A silent number that can still be said, folded until somebody opens it.
Html silent_row(const language::Language& say, const NumberToSay& number, const Clock& clock);

/// "today", "Friday", "Friday 13 November": a period inside a sentence, so that no other can be meant.
std::string spoken_period(const language::Language& say, const Period& period, const Clock& clock);

}  // namespace kept::views
