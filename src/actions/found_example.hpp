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

/// A company that people may look around in.
struct Example {
    std::string organisation;
    std::string team;
    Tongue tongue = Tongue::english;  ///< that everybody in it speaks
    Rhythm rhythm;
    std::vector<ExampleMember> members;  ///< in the order in which they are listed; one is an administrator
};

/// Makes an example organisation with one team, whose rhythm and members are there from today on.
OrganisationId found_example(storage::Store& store, const Example& example);

}  // namespace kept::actions
