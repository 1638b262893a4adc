#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/candidate.hpp"
#include "domain/first_quarter.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/fields.hpp"
#include "views/my_numbers.hpp"
#include "views/promise.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Where a candidate stands in the work. Field: step.
struct PlaceCandidate {
    Candidate candidate;
    std::vector<Option> places;  ///< as places_to_choose gives them
    FormState form;
    std::optional<ThingToDo> next;
};

Sheet place_candidate_page(const language::Language& say, const PlaceCandidate& view);

/// A candidate becomes a KPI. Fields: name, contribution, presence_reason, and folded, as proposed: unit,
/// currency, decimals, direction, cadence and team. Step comes along only when the chosen one was refused.
struct NameCandidate {
    Candidate candidate;
    std::vector<Team> teams;
    std::vector<Option> places;  ///< only when another step must be chosen
    std::string like;            ///< the example from which its measure is proposed; empty: from none
    FormState form;              ///< with the measure as it is proposed, or as it was typed
    std::optional<ThingToDo> next;
};

Sheet name_candidate_page(const language::Language& say, const NameCandidate& view);

/// Its first promise. Fields: from (the soonest period, sent along), least, most, their choices and quality.
struct FirstPromise {
    NewPromise promise;
    std::optional<ThingToDo> next;
};

Sheet first_promise_page(const language::Language& say, const FirstPromise& view);

/// Its first report. Fields: period, value, chosen; and sealed, where the button was pressed that seals it.
struct FirstReport {
    NumberToSay number;
    Clock clock;
    std::optional<ThingToDo> next;
};

Sheet first_report_page(const language::Language& say, const FirstReport& view);

}  // namespace kept::views
