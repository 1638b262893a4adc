#pragma once

#include <string>

#include "http/head.hpp"
#include "http/request.hpp"

namespace kept::http {

/// The request that a head makes, without its body. The fault says what cannot be understood of it.
Request understand_head(Head head, std::string peer);

/// Adds the body, and the form when it is one.
void understand_body(Request& request, std::string body);

}  // namespace kept::http
