#include "web/cookies.hpp"

#include <fmt/format.h>

namespace kept::web {
namespace {

constexpr std::int64_t ninety_days = 90 * 24 * 60 * 60;

bool is_https(const App& app) {
    return app.settings.outside_address.starts_with("https://");
}

std::string name_of(const App& app, Cookie which) {
    const std::string prefix = is_https(app) ? "__Host-" : "";
    switch (which) {
        case Cookie::visitor:
            return prefix + "kept-visitor";
        case Cookie::language:
            return prefix + "kept-language";
        case Cookie::known:
            return prefix + "kept-known";
        case Cookie::tour:
            return prefix + "kept-tour";
        case Cookie::session:
            break;
    }
    return prefix + "kept";
}

http::Response with_age(const App& app, http::Response response, Cookie which, const std::string& value,
                        std::int64_t seconds) {
    return http::with_header(
        std::move(response), "Set-Cookie",
        fmt::format("{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax{}", name_of(app, which), value,
                    seconds, is_https(app) ? "; Secure" : ""));
}

}  // namespace

std::string cookie(const App& app, const http::Request& request, Cookie which) {
    const std::string* value = request.cookie(name_of(app, which));
    return value ? *value : std::string();
}

http::Response with_cookie(const App& app, http::Response response, Cookie which, const std::string& value) {
    return with_age(app, std::move(response), which, value, ninety_days);
}

http::Response without_cookie(const App& app, http::Response response, Cookie which) {
    return with_age(app, std::move(response), which, "", 0);
}

}  // namespace kept::web
