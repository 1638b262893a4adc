#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"

namespace kept::views {

/// Whether the one who looks administers the organisation.
enum class Administers { no, yes };

/// Somebody who can be chosen.
struct PersonToChoose {
    MemberId id;
    std::string name;
};

/// What one may arrange about a team and who is in it. Its forms: members_of(team) with the field member,
/// leavings_of(team) with member, leads_of(team) with member and standing, names_of(team) with name, and
/// openness_of(team) with openness. A refusal of a leaving is shown at leaving.
struct TeamArranging {
    Administers administers = Administers::no;
    std::optional<MemberId> own;              ///< the one who looks, when they are in the team
    std::vector<PersonToChoose> not_in_team;  ///< whom a lead or administrator may add
    FormState form;
};

/// "closed team", for wherever a closed team stands among open ones.
Html closed_mark(const language::Language& say);

/// Who may see what this team says, where it is not everybody.
Html closed_note(const language::Language& say, const Team& team);

/// What may be done about one member of the team.
Html member_deeds(const language::Language& say, const Team& team, const TeamArranging& view,
                  const Membership& member, const std::string& name);

/// Somebody of the organisation comes into this team as well.
Html adding_form(const language::Language& say, const Team& team, const TeamArranging& view);

/// The team's name, and who may see it: for administrators.
Html team_itself(const language::Language& say, const Team& team, const TeamArranging& view);

/// For who is in the team.
Html leaving_form(const language::Language& say, const Team& team, const TeamArranging& view);

}  // namespace kept::views
