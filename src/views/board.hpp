#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/leave.hpp"
#include "domain/member.hpp"
#include "domain/outcome.hpp"
#include "domain/readings.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/coaches.hpp"
#include "views/reads_as.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// One KPI on the board.
struct BoardCard {
    Kpi kpi;
    Slot spoken_of;         ///< the period that was last due, or else the one running: what the card shows
    std::vector<Slot> six;  ///< as the_six gives them
    Announcement announcement = {};
};

/// One member of the team with the KPIs said in it.
struct BoardMember {
    MemberId id;
    std::string name;
    std::optional<Day> away_until;  ///< the last day of the leave that runs today
    std::vector<BoardCard> cards;   ///< in order of their place in the hand
    int in_hand = 0;                ///< active KPIs over all teams: from four on there is no room
    std::vector<Leave> leave = {};  ///< today's, and what changed an outcome of these cards
};

struct Board {
    Team team;
    Day today;
    std::optional<Period> days;   ///< the day the huddle last spoke of
    std::optional<Period> weeks;  ///< the week the weekly meeting last spoke of
    std::vector<BoardMember> members;
    int other_teams = 0;  ///< in the organisation
    MemberId looking;     ///< whose own place says what they can do next
    std::string zone;     ///< of the clock by which leave was declared
    std::vector<CoachOfTeam> coaches = {};
    ReadsAs reads = ReadsAs::member;
};

Sheet board_page(const language::Language& say, const Board& board);

}  // namespace kept::views
