#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/tongue.hpp"

namespace kept {

/// All data hangs under one.
struct Organisation {
    OrganisationId id;
    std::string name;
};

/// What somebody may do in the whole organisation. No role can say somebody else's number. A coach is from
/// outside: they read along with the teams they were invited to, for a while, and never say a number.
enum class Role { member, administrator, coach };

/// A person in one organisation; a coach, while there is one, is a person of it as well.
struct Member {
    MemberId id;
    std::string name;
    std::string email;  ///< in its one form (email_address)
    Role role = Role::member;
    std::optional<Tongue> tongue;  ///< as the member chose; nothing: as the browser asks
    Instant joined;
    std::optional<Instant> closed;  ///< since when nobody can sign in to this account any more
};

}  // namespace kept
