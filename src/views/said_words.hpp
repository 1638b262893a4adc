#pragma once

#include <string>

#include "domain/kpi.hpp"
#include "domain/report.hpp"
#include "language/language.hpp"

namespace kept::views {

/// "reported 8", "corrected to 7", "taken back".
std::string said_words(const language::Language& say, const Kpi& kpi, const Report& said);

}  // namespace kept::views
