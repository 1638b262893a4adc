#pragma once

#include <optional>
#include <string>

#include "domain/course.hpp"
#include "domain/judging.hpp"
#include "domain/readings.hpp"
#include "domain/refusal.hpp"
#include "language/language.hpp"
#include "views/html.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A chart of the guide whose numbers one can change: the field has the chart's name.
struct LiveChart {
    std::string name;   ///< "rising"
    std::string typed;  ///< the numbers as they stand in the field
    Kpi kpi;            ///< whose numbers they could be
    Course course;
    Judged judged;
    Announcement announcement;
    std::optional<Refusal> refusal = {};  ///< the field could not be read, and other numbers are drawn
};

/// The drawing with what the rules say of it: what changes when a number does.
Html live_drawing(const language::Language& say, const LiveChart& chart);

/// The guide's first page: why six.
struct GuideSix {
    LiveChart rising;
    LiveChart calm;
    LiveChart outlier;
};

Sheet guide_six_page(const language::Language& say, const GuideSix& view);

}  // namespace kept::views
