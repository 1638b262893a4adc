#pragma once

#include <string>
#include <string_view>

#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// The address of an invitation that was just made. It is shown once: only its hash is kept. `give_it`
/// says to whom.
Html invitation_link(const language::Language& say, std::string_view give_it, const std::string& link);

}  // namespace kept::views
