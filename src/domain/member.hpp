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

/// What a member may do in the whole organisation. No role can say somebody else's number.
enum class Role { member, administrator };

/// A person in one organisation.
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
