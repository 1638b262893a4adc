#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/consequence.hpp"
#include "domain/kpi.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// What becomes of one KPI.
struct ConsequencesOfKpi {
    Kpi kpi;
    std::vector<Consequence> consequences;  ///< oldest first; none: it stays as it is
    std::string zone;                       ///< of the clock its due moments are read on
};

/// "23 to 27 November", "Monday 23 November": days in a sentence.
std::string span_in_words(const language::Language& say, const Span& days);

/// What a change of days would move, KPI by KPI, before it is made, under a heading.
Html consequences_part(const language::Language& say, std::string_view heading,
                       const std::vector<ConsequencesOfKpi>& numbers);

}  // namespace kept::views
