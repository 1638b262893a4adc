#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/first_quarter.hpp"
#include "domain/rhythm.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/my_numbers.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Where a thing of the first quarter of an hour is done.
Path path_of(const ThingToDo& thing);

/// What it is called inside a sentence: "a promise for “Leads”".
std::string words_of(const language::Language& say, const ThingToDo& thing);

/// One thing of the first quarter of an hour, alone on its page.
struct FirstScreen {
    std::string about;  ///< a few words above the question; empty: what this is
    std::string asks;
    std::string why;
    std::optional<ThingToDo> next;  ///< where skipping leads; nothing: to what happens next
};

/// The page around it. It can be skipped, and left for later.
Sheet first_sheet(const language::Language& say, const FirstScreen& screen, const Html& content);

/// Fields: candidate_1 to candidate_3, seen (the version that is shown), and then ("library") where the
/// button was pressed that leads there and back.
struct Candidates {
    std::vector<Candidate> kept;  ///< in order of place
    int version = 0;
    FormState form;
    std::optional<ThingToDo> next;
};

Sheet candidates_page(const language::Language& say, const Candidates& view);

/// When a number is said again.
struct DueNext {
    Kpi kpi;
    Period period;
    Meeting meeting;
    std::optional<Seal> seal = {};  ///< what waits sealed for it
};

/// What happens next, after a report or whenever somebody wants to know.
struct WhatsNext {
    std::optional<Answer> answer;
    std::vector<DueNext> due;
    std::string team_name;          ///< empty: in no team
    std::optional<Rhythm> rhythm;   ///< of that team
    std::vector<ThingToDo> to_do;   ///< everything that is left
    std::optional<ThingToDo> next;  ///< what comes now
    Clock clock;
};

Sheet whats_next_page(const language::Language& say, const WhatsNext& view);

/// A quiet line where other pages lead back into it. The form puts it away; it has no fields.
Html go_on_line(const language::Language& say, const ThingToDo& thing, const FormState& form);

/// From the library back to the candidates, while something is left.
Html way_back(const language::Language& say, const std::optional<ThingToDo>& thing);

}  // namespace kept::views
