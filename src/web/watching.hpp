#pragma once

#include <string>
#include <vector>

#include "http/event_stream.hpp"
#include "http/request.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Those of the names that this member may hear of: boards and KPIs that they may read, and what is their
/// own. A name that nobody knows is nobody's to hear of.
std::vector<std::string> names_to_hear(App& app, const SignedIn& me, const std::vector<std::string>& names);

/// Tells a page that begins to listen which of its names changed since it was drawn (?since=, UTC
/// microseconds). Whoever watches these names must do so already, so that nothing falls in between.
void tell_what_changed(const App& app, const OrganisationId& organisation, const http::Request& request,
                       const std::vector<std::string>& names, http::EventStream& stream);

}  // namespace kept::web
