#pragma once

#include "domain/kpi.hpp"
#include "domain/outcome.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/meeting.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// What else an owner can do about a period beside correcting it.
enum class MayWithdraw { no, yes };
enum class MayDeclare { nothing, broken, withdrawn };

/// One period of a KPI, for its owner. Three forms, each with its own key and the fields period and corrects
/// (the id of the report that was looked at): to corrections_of (value, chosen, note, without), to
/// withdrawals_of, and to declarations_of (kind: the code of a DeclarationKind, and reason).
struct Correction {
    Kpi kpi;
    Slot slot;
    Clock clock;
    MayWithdraw may_withdraw = MayWithdraw::no;
    MayDeclare may_declare = MayDeclare::nothing;
    FormState correct;
    FormState withdraw;
    FormState declare;
};

Sheet correction_page(const language::Language& say, const Correction& view);

}  // namespace kept::views
