#pragma once

#include <string>

#include "http/request.hpp"
#include "web/app.hpp"

namespace kept::web {

/// Scheme, host and port by which Kept is reached: as set, or else on loopback as it was asked.
std::string own_origin(const App& app, const http::Request& request);

}  // namespace kept::web
