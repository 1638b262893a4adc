#include "web/device.hpp"

namespace kept::web {

Device device_in(const http::Request& request) {
    const std::string* says = request.header("user-agent");
    return says ? device_of(*says) : Device{};
}

}  // namespace kept::web
