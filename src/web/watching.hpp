#pragma once

#include <string>
#include <vector>

#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Those of the names that this member may hear of: boards and KPIs that they may read, and what is their
/// own. A name that nobody knows is nobody's to hear of.
std::vector<std::string> names_to_hear(App& app, const SignedIn& me, const std::vector<std::string>& names);

}  // namespace kept::web
