#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "http/request.hpp"
#include "http/response.hpp"
#include "web/app.hpp"
#include "web/asked.hpp"

namespace kept::web {

/// One address, and the page behind it.
struct Route {
    http::Method method = http::Method::get;
    std::string_view pattern;  ///< "/kpis/{kpi}/reports"
    std::function<http::Response(App&, const Asked&)> page;
};

/// The table of contents: every address of Kept.
std::span<const Route> routes();

/// The parts of an address that fits a pattern.
std::optional<std::map<std::string, std::string, std::less<>>> parts_of(std::string_view pattern,
                                                                        std::string_view path);

/// The response of the page at this address. Throws NotFound, and WrongMethod where only another method is
/// answered.
http::Response follow(App& app, const http::Request& request);

/// The address is there, but not to be asked like this.
struct WrongMethod {};

}  // namespace kept::web
