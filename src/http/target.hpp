#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "http/fields.hpp"

namespace kept::http {

struct Target {
    std::string path;
    Fields query;
};

/// What a request asks for, in origin form ("/path?query"). Nothing when it is anything else (a whole
/// address,
/// "*"), when an escape is broken, or when the path could be read as another: dot segments, which browsers
/// resolve before they ask, and encoded slashes and backslashes.
std::optional<Target> parse_target(std::string_view target);

}  // namespace kept::http
