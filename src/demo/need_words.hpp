#pragma once

#include <span>
#include <string_view>

#include "demo/cast.hpp"

namespace kept::demo {

/// What somebody needs when their promise was not kept, and what a colleague answers.
struct Need {
    std::string_view kpi;  ///< empty: it fits any
    Words words;
    std::string_view mailbox;  ///< of the colleague; empty: anybody of the team
    Words answer;
};

/// Those of one KPI: none, or several to choose from.
std::span<const Need> needs_about(const CastKpi& kpi);

/// What fits whatever was not kept: another one on each of nine workdays, which are counted.
const Need& need_of_any_day(std::int64_t workday);

/// And one for a weekly meeting, another one each week.
const Need& need_of_any_week(std::int64_t week);

}  // namespace kept::demo
