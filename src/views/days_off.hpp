#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/day_off.hpp"
#include "domain/public_holidays.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A public holiday that may become a day off.
struct Proposed {
    PublicHoliday holiday;
    std::optional<std::string> off_already;  ///< under this name
};

/// What an administrator sees besides.
struct DaysOffArranging {
    Region region = Region::netherlands;
    std::vector<Proposed> proposals;  ///< later days, oldest first
    FormState form;                   ///< of one day with a name, or of the ticked ones
};

/// The organisation's days off: everybody reads them.
struct DaysOffPage {
    std::string organisation;
    std::vector<DayOff> days;  ///< oldest first
    Day today;
    std::optional<DaysOffArranging> arranging;
};

Sheet days_off_page(const language::Language& say, const DaysOffPage& view);

/// The field of a proposal that is ticked: "on-2026-12-25".
std::string tick_field(Day day);

/// How many due moments change for how many numbers; whose, and what they said, is nobody's business here.
struct Moves {
    int numbers = 0;
    int due_moments = 0;
    int not_asked = 0;  ///< workdays of which no number is asked any more
    int asked = 0;      ///< and of which one is asked again
};

/// Days that become days off, or one that is worked after all, before it is so.
struct DaysOffPreview {
    std::vector<DayOff> days;
    Moves moves;
    std::optional<Region> region;  ///< whose public holidays were ticked; nothing: one day with a name
    FormState form;
};

Sheet days_off_preview_page(const language::Language& say, const DaysOffPreview& view);

/// One day off, and what would move if people worked on it.
struct DayOffPage {
    DayOff day;
    Moves moves;
    std::optional<Refusal> stays;
    FormState form;
};

Sheet day_off_page(const language::Language& say, const DayOffPage& view);

}  // namespace kept::views
