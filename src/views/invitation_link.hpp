#pragma once

#include <string>

#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// The address of an invitation that was just made. It is shown once: only its hash is kept.
Html invitation_link(const language::Language& say, const std::string& link);

}  // namespace kept::views
