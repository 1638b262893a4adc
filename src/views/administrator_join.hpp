#pragma once

#include <string>

#include "language/language.hpp"
#include "views/form.hpp"
#include "views/join.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// The page behind an administrator's link. Fields: name, email, password.
struct AdministratorJoin {
    std::string token;  ///< the secret of the link
    InvitationIs invitation = InvitationIs::open;
    std::string organisation;
    FormState form;
};

Sheet administrator_join_page(const language::Language& say, const AdministratorJoin& view);

}  // namespace kept::views
