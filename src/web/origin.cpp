#include "web/origin.hpp"

namespace kept::web {

std::string own_origin(const App& app, const http::Request& request) {
    if (!app.settings.outside_address.empty()) return app.settings.outside_address;
    const std::string* host = request.header("host");
    return "http://" + (host ? *host : std::string());
}

}  // namespace kept::web
