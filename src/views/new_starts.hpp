#pragma once

#include <optional>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/new_start.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"
#include "views/meeting.hpp"
#include "views/onlooker.hpp"

namespace kept::views {

/// Where an owner began anew, and from where they are offered to.
struct NewStarts {
    KpiId kpi;
    Onlooker onlooker = Onlooker::other;
    std::vector<NewStart> entered;  ///< in order of sequence, withdrawals included
    std::optional<Period> offered;  ///< for the owner
    FormState begin;
    FormState withdraw;
    std::optional<Period> withdrawing;  ///< whose form came back
    Clock clock;
};

/// The offer after a sustained change, and what was entered before. Nothing where there is neither.
Html new_starts_part(const language::Language& say, const NewStarts& starts);

}  // namespace kept::views
