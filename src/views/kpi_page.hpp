#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/leave.hpp"
#include "domain/outcome.hpp"
#include "domain/promise.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/meeting.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Who looks at a KPI: only its owner can do something there, and sees counted what became of a promise.
enum class Onlooker { owner, other };

struct KpiPage {
    Kpi kpi;
    std::string owner_name;
    Team team;
    std::vector<Slot> slots;  ///< all that opened, oldest first
    std::vector<Promise> promises;
    std::optional<Day> retired;  ///< the day it retired; nothing while it is in a hand
    Onlooker onlooker = Onlooker::other;
    Clock clock;
    std::map<Period, std::vector<Leave>> leave_behind;  ///< the outcomes that leave changed
    FormState retirement;  ///< for its owner: token and key of the form that retires it, or takes it back
};

Sheet kpi_page(const language::Language& say, const KpiPage& view);

}  // namespace kept::views
