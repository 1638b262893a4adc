#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/process.hpp"
#include "language/language.hpp"
#include "views/fields.hpp"
#include "views/form.hpp"
#include "views/html.hpp"

namespace kept::views {

/// Where a number stands, for its page and for its owner's.
struct PlaceInWork {
    ProcessId process;
    std::string process_name;
    std::optional<ProcessStep> step;  ///< nothing: on the whole process
    int nth = 0;                      ///< of the step, in the order of the steps
};

/// "Step 3 of From order to payment: Production", with the way there. Nothing where it stands nowhere.
Html place_line(const language::Language& say, const std::optional<PlaceInWork>& place);

/// The number that keeps another honest.
struct CounterView {
    KpiId counter;
    std::string name;  ///< empty: one of a closed team
    std::string owner_name;
    std::string why;
};

/// What its owner says about where a number stands. Forms: field step to steps_under(kpi), and counter, why
/// to counter_numbers_of(kpi); none chosen: none any more.
struct PlaceDeeds {
    KpiId kpi;
    std::optional<PlaceInWork> place;
    std::vector<Option> places;  ///< every step that the owner may choose; empty: no process is drawn
    std::string chosen;          ///< the code of the place
    std::optional<CounterView> counter;
    std::vector<Option> counters;  ///< the owner's other numbers, and those on the same process
    FormState place_form;
    FormState counter_form;
};

Html place_deeds(const language::Language& say, const PlaceDeeds& view);

}  // namespace kept::views
