#pragma once

#include "domain/ids.hpp"

namespace kept::actions {

/// The member whose session it is: the author of everything an action makes, never a field of a form.
struct Speaker {
    OrganisationId organisation;
    MemberId member;
};

}  // namespace kept::actions
