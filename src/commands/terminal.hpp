#pragma once

#include "language/language.hpp"

namespace kept::commands {

enum class Colour { off, on };

/// Where an answer for people is written.
struct Terminal {
    int columns = 80;
    Colour colour = Colour::off;
};

/// The terminal of a descriptor. COLUMNS says how wide it is, or else the terminal itself; 80 through a pipe.
/// Coloured unless NO_COLOR says otherwise, it is dumb, or no terminal at all.
Terminal terminal_of(int descriptor);

/// The language of whoever sits at it, from LC_ALL, LC_MESSAGES or LANG: Dutch, or else English.
const language::Language& language_of_terminal();

}  // namespace kept::commands
