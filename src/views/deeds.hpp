#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "language/language.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// What kind of thing was arranged.
enum class DeedIs {
    joined,
    joined_as_lead,
    left,
    added,
    appointed_lead,
    dismissed_lead,
    let_go,
    rhythm,
    day_off,
    day_worked,
    founded,
    renamed,
    closed,
    opened,
    joined_as_administrator,
    appointed_administrator,
    dismissed_administrator,
    closed_account,
    invited,
    planned_meeting,
    drew_process,
    arranged_process,
    coach_invited,
    coach_began,
    coach_moved,
    coach_ended,
};

/// One thing that was arranged: who, what, about whom and where.
struct Deed {
    Sequence sequence = 0;
    DeedIs kind = DeedIs::joined;
    std::string who;
    std::string whom;
    std::string team;     ///< "a closed team", where the one who looks may not know which
    std::string process;  ///< as it was called then; empty where the one who looks may not know which
    std::string name;     ///< of a day off
    Day day;              ///< from which day on, or which day
    Instant at;
};

struct Deeds {
    std::vector<Deed> deeds;  ///< newest first
    std::string zone;
    std::optional<Sequence> earlier;  ///< where the next page begins
};

/// Everything that was arranged in the organisation, for everybody to read.
Sheet deeds_page(const language::Language& say, const Deeds& view);

}  // namespace kept::views
