#pragma once

#include <optional>

#include "domain/ids.hpp"

namespace kept {

struct LentTurn;

}  // namespace kept

namespace kept::actions {

/// The member whose session it is: the author of everything an action makes, never a field of a form.
struct Speaker {
    OrganisationId organisation;
    MemberId member;
    /// At a laptop that goes round: the turn that they lent to it. It says nothing else, and only while that
    /// holds.
    std::optional<Id<LentTurn>> lent = {};
};

}  // namespace kept::actions
