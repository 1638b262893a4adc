#pragma once

#include <string>

#include "domain/library_example.hpp"
#include "language/language.hpp"

namespace kept::views {

std::string department_name(const language::Language& say, Department department);

/// "Making an offer": a step that most work goes through.
std::string step_name(const language::Language& say, WorkStep step);

/// "Every week": how often an example is said.
std::string cadence_words(const language::Language& say, Cadence cadence);

/// "More is better".
std::string direction_words(const language::Language& say, Direction direction);

}  // namespace kept::views
