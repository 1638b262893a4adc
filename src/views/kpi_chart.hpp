#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/course.hpp"
#include "domain/judging.hpp"
#include "domain/kpi.hpp"
#include "language/language.hpp"
#include "views/chart.hpp"

namespace kept::views {

/// Where the owner began anew, and their reason.
struct DeclaredStart {
    Period from;
    std::string reason;
};

/// What the chart of a KPI is drawn from.
struct KpiCourse {
    Course course;
    Judged judged;                      ///< what the rules see in it
    std::vector<DeclaredStart> starts;  ///< oldest first
    std::optional<Period> ends_before;  ///< the report its owner still has to look at (rule 10)
};

/// The chart of a KPI as everybody sees it.
ChartView chart_view(const language::Language& say, const Kpi& kpi, const KpiCourse& course);

/// The chart for who looks first: thread, points and heights, and nothing that a rule or a promise says.
ChartView plain_chart_view(const language::Language& say, const Kpi& kpi, const Course& course);

/// "26 workdays", "52 weeks", "everything": what a reach shows.
std::string reach_words(const language::Language& say, Reach reach, Cadence cadence);

/// "Added up per week": where a step is not what was said, what it is; else empty.
std::string step_words(const language::Language& say, Step step);

/// A number that was said before the one that holds now; nothing when there was none, or it was the same.
std::optional<Decimal> earlier_value(const Slot& slot);

}  // namespace kept::views
