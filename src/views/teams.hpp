#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/reads_as.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Whether the one who looks may make a team: administrators.
enum class MayAddTeam { no, yes };

/// Whether the one who looks is in a team.
enum class Belongs { no, yes };

struct TeamLine {
    Team team;
    int members = 0;
    Belongs belongs = Belongs::no;
};

struct Teams {
    std::string organisation;
    std::vector<TeamLine> teams;  ///< as they stand in an alphabetical list
    MayAddTeam may_add = MayAddTeam::no;
    int closed_to_them = 0;  ///< teams that the one who looks may not see
    ReadsAs reads = ReadsAs::member;
};

Sheet teams_page(const language::Language& say, const Teams& view);

/// Fields: name, huddle_start (09:07), zone.
struct NewTeam {
    std::vector<std::string> zones;
    FormState form;
    std::chrono::minutes huddle_start{};    ///< as it is proposed
    std::string zone = "Europe/Amsterdam";  ///< where the one who founds it meets
};

Sheet new_team_page(const language::Language& say, const NewTeam& view);

}  // namespace kept::views
