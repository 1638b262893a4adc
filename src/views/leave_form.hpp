#pragma once

#include <string>
#include <vector>

#include "domain/leave.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"

namespace kept::views {

/// What a member's own page says of their leave: today's, and what comes.
struct OwnLeave {
    Day today;
    std::vector<Leave> leaves;  ///< none that is over or was taken back; oldest first
    MemberId member;            ///< for the name under which the list lives on
};

/// Where leave is declared: today with one touch, or until a day, or from one day to another. It only looks
/// at first. Fields: first and last.
Html leave_form(const language::Language& say, const FormState& form, Day today);

/// The part of My numbers from which leave is declared, in three touches.
Html own_leave(const language::Language& say, const OwnLeave& view);

/// "Away until Wednesday 25 November", "Away from Monday 7 to Friday 11 December".
std::string away_in_words(const language::Language& say, const Span& days, Day today);

}  // namespace kept::views
