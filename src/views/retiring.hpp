#pragma once

#include <optional>

#include "domain/kpi.hpp"
#include "domain/retiring.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"
#include "views/meeting.hpp"

namespace kept::views {

/// What its owner must know before a KPI retires or returns. The form goes to retirement_of(kpi); its field
/// `back` is there when it returns.
struct RetiringDeed {
    std::optional<Day> retired;  ///< the day it retired; nothing while it is in the hand
    Retiring then;               ///< while it is in the hand: what retiring now would leave
    std::optional<Period> next;  ///< once retired: the period with which it would return
    FormState form;
};

/// The button, with what it brings about in words beside it.
Html retiring_deed(const language::Language& say, const Kpi& kpi, const RetiringDeed& deed,
                   const Clock& clock);

}  // namespace kept::views
