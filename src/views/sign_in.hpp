#pragma once

#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Fields: email, password, and hidden `then`: the page that was asked for, when it was typed before.
struct SignIn {
    FormState form;
    std::optional<Day> coached_until = {};  ///< of a coach whose time is over, in the browser they read with
};

/// The refusal of SignIn's form says one sentence, without a hint which of the two was wrong.
Sheet sign_in_page(const language::Language& say, const SignIn& sign_in);

/// Somebody who can be played in the example organisation.
struct PlayedMember {
    MemberId id;
    std::string name;
    std::string known_for;  ///< "Complaints solved, First response, NPS": the names of their KPIs
};

/// Who meet at the same huddle.
struct PlayedTeam {
    std::string name;
    std::vector<PlayedMember> members;
};

/// One button per member; field: member. The first of all can show a newcomer around.
struct Players {
    std::vector<PlayedTeam> teams;
    FormState form;
    std::string tour_token;  ///< of whoever looks: somebody may be played already
};

Sheet players_page(const language::Language& say, const Players& players);

}  // namespace kept::views
