#pragma once

#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/member.hpp"
#include "domain/rhythm.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Somebody who is played. There is no password: nobody can sign in with one.
struct ExampleMember {
    std::string name;
    std::string email;
    Role role = Role::member;
    Standing standing = Standing::member;
};

/// People who are played together.
struct ExampleTeam {
    std::string name;
    Rhythm rhythm;
    std::vector<ExampleMember> members;  ///< in the order in which they are listed
};

/// A company that people may look around in.
struct Example {
    std::string organisation;
    Tongue tongue = Tongue::english;  ///< that everybody in it speaks
    std::vector<ExampleTeam> teams;   ///< in the order in which they are listed; somebody is an administrator
};

/// Makes an example organisation whose teams, with their rhythms and members, are there from today on.
OrganisationId found_example(storage::Store& store, const Example& example);

}  // namespace kept::actions
