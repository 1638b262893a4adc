#include <string>

#include "web/routes.hpp"

namespace kept::web {
namespace {

std::string_view take_segment(std::string_view& rest) {
    rest.remove_prefix(1);
    const auto slash = rest.find('/');
    const auto segment = rest.substr(0, slash);
    rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash);
    return segment;
}

bool is_part(std::string_view segment) {
    return segment.starts_with('{');
}

}  // namespace

std::optional<std::map<std::string, std::string, std::less<>>> parts_of(std::string_view pattern,
                                                                        std::string_view path) {
    std::map<std::string, std::string, std::less<>> parts;
    while (pattern.starts_with('/') && path.starts_with('/')) {
        const auto wanted = take_segment(pattern);
        const auto given = take_segment(path);
        if (is_part(wanted)) {
            parts.emplace(wanted.substr(1, wanted.size() - 2), given);
        } else if (wanted != given) {
            return std::nullopt;
        }
    }
    if (!pattern.empty() || !path.empty()) return std::nullopt;
    return parts;
}

http::Response follow(App& app, const http::Request& request) {
    const auto method = request.method == http::Method::head ? http::Method::get : request.method;
    bool is_known = false;
    for (const Route& route : routes()) {
        auto parts = parts_of(route.pattern, request.path);
        if (!parts) continue;
        if (route.method == method) return route.page(app, {request, std::move(*parts)});
        is_known = true;
    }
    if (is_known) throw WrongMethod{};
    throw NotFound{};
}

}  // namespace kept::web
