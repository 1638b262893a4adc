#pragma once

#include "domain/device.hpp"
#include "http/request.hpp"

namespace kept::web {

/// With what somebody looks, as their browser says.
Device device_in(const http::Request& request);

}  // namespace kept::web
