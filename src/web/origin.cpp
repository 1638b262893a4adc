#include "web/origin.hpp"

#include "storage/set_up_links.hpp"

namespace kept::web {
namespace {

/// The way it was asked: by the scheme of the installation, and the host that the browser says.
std::string asked_at(const std::string& outside_address, const http::Request& request) {
    const std::string* host = request.header("host");
    const auto scheme =
        outside_address.empty() ? "http" : outside_address.substr(0, outside_address.find(':'));
    return scheme + "://" + (host ? *host : std::string());
}

}  // namespace

std::string own_origin(const App& app, const http::Request& request) {
    const std::string& outside = app.settings.outside_address;
    const std::string asked = asked_at(outside, request);
    if (outside.empty() || asked == outside) return asked;
    const bool is_ours = app.store.read([&](storage::Connection& connection) {
        return storage::is_kept_for_an_organisation(connection, asked);
    });
    return is_ours ? asked : outside;
}

}  // namespace kept::web
