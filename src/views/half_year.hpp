#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/half_year.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// Half a year of promises as a page shows it.
struct HalfYear {
    std::vector<WeekShown> weeks;                           ///< oldest first
    std::map<Day, std::vector<std::string>> days_off = {};  ///< what they are called, by the week's Monday
};

/// The latest week in four figures, each with the week before it; where fewer than three owners stand behind
/// them a sentence that says so.
Html latest_week(const language::Language& say, const HalfYear& view);

/// Kept above the ground, broken and silent beneath it, late as dots; with a table behind it.
Html weeks_section(const language::Language& say, const HalfYear& view);

/// The drawing alone.
Html weeks_chart(const language::Language& say, const HalfYear& view);

}  // namespace kept::views
