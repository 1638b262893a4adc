#pragma once

#include "domain/look.hpp"
#include "domain/outcome.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// What can stand beside an outcome.
enum class Mark { late, record, corrected, declared_broken };

/// The shape of an outcome, hidden from who listens: use it only where its word is written as well.
Html glyph(Outcome outcome);
Html glyph(Mark mark);

/// "kept", "not kept", "silent", …: in lower case, to stand inside a line.
std::string outcome_word(const language::Language& say, Outcome outcome);
std::string mark_word(const language::Language& say, Mark mark);

/// The shape and its word, always together.
Html outcome(const language::Language& say, Outcome outcome);
Html mark(const language::Language& say, Mark mark);

/// The shape of an outcome with other words beside it: "that will be kept", "2 numbers silent", "on time".
Html outcome_saying(Outcome outcome, std::string_view words);
Html mark_saying(Mark mark, std::string_view words);

/// The arrow of a reading; nothing for "can't tell".
Html arrow(Reading reading);

/// Kept's own mark: the six with the promise through them.
Html kept_mark();

}  // namespace kept::views
