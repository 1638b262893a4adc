#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/feeling.hpp"
#include "domain/kpi.hpp"
#include "domain/remark.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"
#include "views/meeting.hpp"
#include "views/paths.hpp"

namespace kept::views {

/// What is asked of an owner beside how a number feels: after a broken promise what they need, and after
/// three in a row whether it comes on the weekly agenda.
enum class Asks { nothing, need, need_and_offer };

/// What the owner of a number, and nobody else, may add to it. Each form has its own key; all of them go back
/// to `then`.
struct OwnersSide {
    KpiId kpi;
    Period period;
    TeamId team;
    std::optional<Felt> felt;
    Asks asks = Asks::nothing;
    std::vector<Remark> needs;    ///< said already, and not taken back
    std::optional<Meeting> next;  ///< at which they are heard
    Clock clock;
    std::string then;
    FormState feeling;
    FormState sharing;
    FormState need;
    FormState offer;
};

/// "How does it feel?", private until it is shared by a choice of its own.
Html feeling_part(const language::Language& say, const OwnersSide& side);

/// "What do you need?", and where the answer goes.
Html need_part(const language::Language& say, const OwnersSide& side, const Html& beneath);

/// After three in a row: on the weekly agenda, or a sentence why not. Nothing when it is not offered.
Html offer_part(const language::Language& say, const OwnersSide& side);

/// Proud and uncomfortable, with a share of its own, for the form in which a number is said.
Html feeling_fields(const language::Language& say, const FormState& form);

/// "proud", "uncomfortable".
std::string feeling_word(const language::Language& say, Feeling feeling);

}  // namespace kept::views
