#pragma once

#include "http/request.hpp"
#include "http/response.hpp"
#include "web/app.hpp"

namespace kept::web {

/// The answer to any request, whatever happens: everything that pages throw is caught here, and only here.
http::Response answer(App& app, const http::Request& request);

/// What every response carries, refusals of the server included: no inline script or style, no framing,
/// nothing from elsewhere.
http::Headers security_headers(const WebSettings& settings);

}  // namespace kept::web
