#pragma once

#include <string_view>

#include "domain/invitation.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// Behind the link of an invitation that does not open any more: what became of it, and what to do now.
Html invitation_over(const language::Language& say, InvitationIs is, std::string_view now);

}  // namespace kept::views
