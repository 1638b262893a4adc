#pragma once

#include <string>

#include "http/request.hpp"
#include "web/app.hpp"

namespace kept::web {

/// Scheme, host and port by which Kept is reached: the address that an organisation has of its own when it
/// was asked at that, else as set, or on loopback as it was asked.
std::string own_origin(const App& app, const http::Request& request);

}  // namespace kept::web
