#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/course.hpp"
#include "domain/kpi.hpp"
#include "domain/readings.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"
#include "views/kpi_chart.hpp"
#include "views/meeting.hpp"
#include "views/onlooker.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A look that its owner is asked for: the plain chart, without a line or a mark.
struct LookToTake {
    Kpi kpi;
    Slot slot;
    Course course;
    Instant until;  ///< then everybody sees what the rules see
    Clock clock;
    FormState form;
};

/// "What do you see in your six?"
Html look_part(const language::Language& say, const LookToTake& look);

/// What the owner saw with one report, and beside it what the rules saw.
struct BothReadings {
    Kpi kpi;
    std::string owner_name;
    Onlooker onlooker = Onlooker::other;
    Period period;
    std::optional<Look> look;       ///< nothing: nobody looked first
    std::vector<SeenSignal> rules;  ///< the one that is named first stands first; none: nothing certain
    std::vector<Decimal> numbers;   ///< of which that one speaks
    Clock clock;
};

/// Both side by side, and whether they agree, in friendly words.
Html readings_part(const language::Language& say, const BothReadings& both);

/// What was seen with each report for which a look was asked or a rule spoke, newest first.
Html readings_list(const language::Language& say, const std::vector<BothReadings>& all,
                   const std::optional<Agreements>& counted);

/// What was seen with one report, with the chart as everybody sees it.
struct LookPage {
    Kpi kpi;
    std::string owner_name;
    std::optional<LookToTake> look;    ///< while it is owed, for its owner
    std::optional<BothReadings> both;  ///< after that, for everybody
    FormState returned;                ///< what was refused when it is owed no more
    std::optional<KpiCourse> course;
};

Sheet look_page(const language::Language& say, const LookPage& view);

}  // namespace kept::views
