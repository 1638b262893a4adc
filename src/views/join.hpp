#pragma once

#include <string>

#include "domain/invitation.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// The page behind an invitation's link. Fields: name, email, password.
struct Join {
    std::string token;  ///< the secret of the link
    InvitationIs invitation = InvitationIs::open;
    std::string team;
    std::string organisation;
    std::string invited_by;
    FormState form;
};

Sheet join_page(const language::Language& say, const Join& join);

}  // namespace kept::views
