#pragma once

#include <optional>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/name_kpi.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A KPI that is out of the hand, and the days between which it was in it for the last time.
struct RetiredKpi {
    Kpi kpi;
    Day named;
    Day retired;
};

/// A member's own hand: what is in it, and what retired from it. Who is in several teams may leave one: the
/// form goes to leavings_of(team), with the member.
struct MyHand {
    std::vector<KpiInHand> active;
    std::vector<RetiredKpi> retired;  ///< the latest first
    std::vector<Team> teams;
    MemberId own;
    FormState form;
};

Sheet my_hand_page(const language::Language& say, const MyHand& view);

}  // namespace kept::views
