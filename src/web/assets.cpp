#include "views/assets.hpp"

#include <string_view>

#include "web/pages.hpp"

namespace kept::web {
namespace {

bool accepts(const http::Request& request, std::string_view encoding) {
    const std::string* accepted = request.header("accept-encoding");
    return accepted && accepted->find(encoding) != std::string::npos;
}

}  // namespace

// GET /assets/{name}
http::Response show_asset(App&, const Asked& asked) {
    const views::Asset* asset = views::find_asset(asked.request.path);
    if (!asset) throw NotFound{};
    http::Response response;
    response.headers = {{"Content-Type", std::string(asset->type)},
                        {"Cache-Control", "public, max-age=31536000, immutable"},
                        {"Vary", "Accept-Encoding"}};
    response.embedded = asset->plain;
    if (!asset->brotli.empty() && accepts(asked.request, "br")) {
        response.headers.emplace_back("Content-Encoding", "br");
        response.embedded = asset->brotli;
    } else if (!asset->gzip.empty() && accepts(asked.request, "gzip")) {
        response.headers.emplace_back("Content-Encoding", "gzip");
        response.embedded = asset->gzip;
    }
    return response;
}

}  // namespace kept::web
