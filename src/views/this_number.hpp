#pragma once

#include <optional>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/moved_dues.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/meeting.hpp"
#include "views/place_in_work.hpp"
#include "views/retiring.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A team from a day on.
struct SaidFrom {
    Team team;
    Day from;
};

/// What a move would change. Its form goes to movings_of(kpi); fields: team, from (a day).
struct MovePreview {
    SaidFrom to;
    std::vector<MovedDue> moved;
    FormState form;
};

/// The other teams of the owner. The form that asks for a preview opens the page itself, with team and from.
struct Moving {
    Team now;
    std::optional<SaidFrom> planned;  ///< a move that was entered and has not begun
    std::vector<Team> others;
    Day earliest;
    std::optional<MovePreview> preview;
    FormState asked;  ///< what was chosen, and what was refused about it
};

enum class MayDiscard { no, yes };
enum class MayBeContinued { no, yes };

/// Everything its owner can do about a KPI beside promising and reporting. Forms: the words to wordings_of
/// (name, contribution, presence_reason, decimals, worded: the sequence looked at), and to discard_of.
struct ThisNumber {
    Kpi kpi;
    Sequence worded = 0;
    FormState words;
    Moving moving;
    RetiringDeed retiring;
    MayDiscard may_discard = MayDiscard::no;
    MayBeContinued may_be_continued = MayBeContinued::no;
    FormState discard;
    Clock clock;
    PlaceDeeds place = {};
};

Sheet this_number_page(const language::Language& say, const ThisNumber& view);

/// The part about its team.
Html moving_deed(const language::Language& say, const ThisNumber& view);

}  // namespace kept::views
