#pragma once

#include <string>
#include <string_view>

#include "http/response.hpp"

namespace kept::http {

/// What becomes of the connection after a response.
enum class After { keep_open, close };

/// The body that a response sends to somebody who did not ask with HEAD.
std::string_view body_of(const Response& response);

/// Status line and headers up to and including the empty line: those of the response, those of `always` that
/// it does not set itself, and the room's own. Throws std::invalid_argument when a header could be read as
/// two.
std::string response_head(const Response& response, const Headers& always, After after);

}  // namespace kept::http
