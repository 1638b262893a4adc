#pragma once

#include <string>

#include "domain/readings.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// What a signal is called: "trend", "sustained change", "exceptional", "near the edge" (TRENDS 14.4).
std::string signal_name(const language::Language& say, trend::Rule rule);

/// "six in a row, rising": in lower case, to stand inside a line.
std::string signal_words(const language::Language& say, const SeenSignal& signal);

/// What it looks like in a word or two: "rising", "higher than before", "exceptionally high".
std::string signal_looks(const language::Language& say, const SeenSignal& signal);

/// Which rule spoke: "eight or more in a row on the same side of the centre".
std::string rule_words(const language::Language& say, trend::Rule rule);

/// "the good way", "the wrong way"; empty where only the bounds count, and where a signal has no side.
std::string way_words(const language::Language& say, const SeenSignal& signal, Direction direction);

/// Where it points, solid the good way and hollow the wrong way; narrow where neither is good.
Html signal_glyph(const SeenSignal& signal, Direction direction);

/// What is announced, in a sentence or two: "Six in a row, rising. That is more than chance."
std::string announcement_words(const language::Language& say, const Announcement& announcement);

/// The same on a card: shape, words, and what it is called. Nothing where nothing more than chance is seen.
Html announcement_mark(const language::Language& say, const Announcement& announcement, Direction direction);

/// The same on a page, with the way to the page that says what it means. Below six numbers nothing.
Html announcement_line(const language::Language& say, const Announcement& announcement, Direction direction);

}  // namespace kept::views
