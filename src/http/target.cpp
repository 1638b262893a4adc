#include "http/target.hpp"

#include <algorithm>
#include <utility>

#include "http/decode.hpp"
#include "http/form.hpp"

namespace kept::http {
namespace {

bool is_plain(char letter) {
    return letter > ' ' && letter < '\x7F' && letter != '#' && letter != '\\';
}

bool is_control(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte < ' ' || byte == 0x7F;
}

bool has_dot_segment(std::string_view path) {
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::string_view segment = path.substr(0, path.find('/'));
        if (segment == "." || segment == "..") return true;
        path.remove_prefix(segment.size());
    }
    return false;
}

std::optional<std::string> parse_path(std::string_view escaped) {
    auto path = decode(escaped, Plus::itself);
    if (!path || std::ranges::any_of(*path, is_control)) return std::nullopt;
    const bool has_encoded_slash = std::ranges::count(*path, '/') != std::ranges::count(escaped, '/');
    if (has_encoded_slash || path->contains('\\') || has_dot_segment(*path)) return std::nullopt;
    return path;
}

}  // namespace

std::optional<Target> parse_target(std::string_view target) {
    if (!target.starts_with('/') || !std::ranges::all_of(target, is_plain)) return std::nullopt;
    const std::string_view escaped_path = target.substr(0, target.find('?'));
    auto path = parse_path(escaped_path);
    auto query = parse_query(target.substr(std::min(escaped_path.size() + 1, target.size())));
    if (!path || !query) return std::nullopt;
    return Target{std::move(*path), std::move(*query)};
}

}  // namespace kept::http
