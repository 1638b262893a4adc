#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/member.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"
#include "views/team_arranging.hpp"

namespace kept::views {

/// A team somebody is in, as the one who looks may see it.
struct TeamOfPerson {
    Team team;
    Standing standing = Standing::member;
};

struct Person {
    Member member;
    std::vector<TeamOfPerson> teams;
    int closed_teams = 0;                               ///< that the one who looks may not see
    std::optional<Day> left;                            ///< when the account was closed
    std::optional<std::string> unconfirmed_email = {};  ///< only an administrator sees it
};

/// A team that a coach reads along with, as the one who looks may see it.
struct CoachedTeam {
    std::optional<Team> team;  ///< nothing: a closed team
    Day until;
};

/// Somebody from outside who reads along for a while.
struct CoachHere {
    MemberId id;
    std::string name;
    std::vector<CoachedTeam> teams;
};

struct People {
    std::string organisation;
    std::string sought;          ///< a part of a name; empty: everybody
    std::vector<Person> people;  ///< as they stand in an alphabetical list
    int more = 0;                ///< who are not shown: the list would be too long
    Administers administers = Administers::no;
    std::vector<CoachHere> coaches = {};  ///< who read along now, as they stand in an alphabetical list
};

Sheet people_page(const language::Language& say, const People& view);

/// What an administrator may do about one person. Its forms: roles_of(member) with the field role, and a link
/// to closing_of(member). A refusal is shown at member.
struct PersonPage {
    Person person;
    FormState form;
    std::optional<CoachHere> coach = {};  ///< of a coach, who gets no role
};

Sheet person_page(const language::Language& say, const PersonPage& view);

/// What closing the account means, before it is done: the form goes to closing_of(member).
Sheet closing_page(const language::Language& say, const PersonPage& view);

}  // namespace kept::views
