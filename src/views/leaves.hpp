#pragma once

#include <optional>
#include <vector>

#include "domain/leave.hpp"
#include "language/language.hpp"
#include "views/consequences.hpp"
#include "views/form.hpp"
#include "views/meeting.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// What a member declared, also what they took back.
struct LeavesPage {
    std::vector<Leave> leaves;  ///< the latest days first
    Day today;
    Clock clock;
    FormState form;
    MemberId member;  ///< for the name under which the page lives on
};

Sheet leaves_page(const language::Language& say, const LeavesPage& view);

/// What leave would move, before it is declared. The form goes to leaves() with first and last.
struct LeavePreview {
    Span days;
    Day today;
    std::vector<ConsequencesOfKpi> numbers;
    FormState form;
};

Sheet leave_preview_page(const language::Language& say, const LeavePreview& view);

/// One leave, and what taking it back would move.
struct LeavePage {
    Leave leave;
    Day today;
    Clock clock;
    std::vector<ConsequencesOfKpi> numbers;
    std::optional<Refusal> stays;  ///< why it cannot be taken back
    FormState form;
};

Sheet leave_page(const language::Language& say, const LeavePage& view);

}  // namespace kept::views
