#pragma once

#include <string_view>

#include "http/fields.hpp"

namespace kept::http {

/// The cookies of one Cookie header. Other programs on the same host set cookies too, so what is not of the
/// form name=value is passed over.
Fields parse_cookies(std::string_view header);

}  // namespace kept::http
