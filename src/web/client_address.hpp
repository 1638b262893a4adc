#pragma once

#include <optional>
#include <string>

#include "http/request.hpp"
#include "web/app.hpp"

namespace kept::web {

/// From which address of the internet somebody comes, an IPv6 address without its last 64 bits: a household
/// has all of those. Behind a proxy it is the last one in X-Forwarded-For, which the proxy itself wrote; that
/// header is believed from nobody else, and a proxy is never at a public address. Nothing where it is not
/// known.
std::optional<std::string> client_address(const App& app, const http::Request& request);

}  // namespace kept::web
