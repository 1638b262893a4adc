#pragma once

#include <string>
#include <vector>

#include "domain/rhythm.hpp"
#include "language/language.hpp"
#include "views/consequences.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// On which days a member works: now, and from later days on. The form looks first, at new_workdays(); its
/// fields are mon to sun and from.
struct WorkdaysPage {
    Weekdays now;
    std::vector<Dated<Weekdays>> coming;
    Day today;
    FormState form;
};

Sheet workdays_page(const language::Language& say, const WorkdaysPage& view);

/// What other workdays would move. The form goes to workdays() with the same fields.
struct WorkdaysPreview {
    Dated<Weekdays> workdays;
    std::vector<ConsequencesOfKpi> numbers;
    FormState form;
};

Sheet workdays_preview_page(const language::Language& say, const WorkdaysPreview& view);

}  // namespace kept::views
