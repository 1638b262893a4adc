#include "views/qr_code.hpp"

#include <fmt/format.h>
#include <iterator>
#include <memory>
#include <qrencode.h>

namespace kept::views {
namespace {

constexpr int quiet = 4;
constexpr int any_version = 0;
constexpr unsigned char is_dark = 1;

using Symbol = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

/// Each row of dark modules that touch is one rectangle.
std::string outline(const QRcode& symbol) {
    std::string path;
    const auto dark = [&](int x, int y) { return (symbol.data[y * symbol.width + x] & is_dark) != 0; };
    for (int y = 0; y < symbol.width; ++y)
        for (int x = 0; x < symbol.width; ++x) {
            if (!dark(x, y)) continue;
            const int first = x;
            while (x < symbol.width && dark(x, y)) ++x;
            fmt::format_to(std::back_inserter(path), "M{} {}h{}v1h-{}z", first + quiet, y + quiet, x - first,
                           x - first);
        }
    return path;
}

}  // namespace

Html qr_code(const std::string& address, std::string_view name) {
    const Symbol symbol(QRcode_encodeString8bit(address.c_str(), any_version, QR_ECLEVEL_M), QRcode_free);
    if (!symbol) return {};
    const int side = symbol->width + 2 * quiet;
    const std::string path = outline(*symbol);
    return html(R"(
        <svg class="qr" role="img" aria-label="{}" viewBox="0 0 {} {}" shape-rendering="crispEdges">{}</svg>)",
                name, side, side,
                html(R"(<rect class="qr-ground" width="{}" height="{}"/><path class="qr-dark" d="{}"/>)",
                     side, side, path));
}

}  // namespace kept::views
