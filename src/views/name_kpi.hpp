#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/library_example.hpp"
#include "domain/outcome.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/continuing.hpp"
#include "views/fields.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Whether there is an earlier number to continue.
enum class MayContinue { no, yes };

/// Naming a KPI, with its first promise in the same form.
/// Fields: name, contribution, presence_reason, unit, currency, decimals, direction, cadence, team (all as
/// codes), and of the promise least, most, chosen_least, chosen_most, quality. No bound typed: no promise
/// yet.
struct NameKpi {
    std::vector<Team> teams;  ///< the member's own; asked only when there are more than one
    int kpis_in_hand = 0;
    std::optional<Relative> continues;  ///< sent along as `continues`
    MayContinue may_continue = MayContinue::no;
    std::optional<LibraryExample> example;  ///< taken from the library, sent along as `example`
    std::vector<Option> places = {};        ///< steps on which it may stand; sent as `step`
    FormState form;  ///< a refusal at presence_reason makes the page ask why it is a contribution
};

Sheet name_kpi_page(const language::Language& say, const NameKpi& view);

/// A KPI that may make room.
struct KpiInHand {
    Kpi kpi;
    std::vector<Slot> six;
    Day named;
};

/// The fifth is refused: which of the four may retire? The form beside each goes to retirement_of(kpi); its
/// field `then` is "name-kpi", and what was typed goes along, to be found again once there is room.
struct FullHand {
    std::vector<KpiInHand> hand;
    FormState form;
};

Sheet full_hand_page(const language::Language& say, const FullHand& view);

}  // namespace kept::views
