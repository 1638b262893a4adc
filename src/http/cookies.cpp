#include "http/cookies.hpp"

#include <algorithm>
#include <string>

#include "http/ascii.hpp"

namespace kept::http {

Fields parse_cookies(std::string_view header) {
    Fields cookies;
    while (!header.empty()) {
        const std::string_view part = header.substr(0, header.find(';'));
        header.remove_prefix(std::min(part.size() + 1, header.size()));
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos) continue;
        const std::string_view name = trimmed(part.substr(0, equals));
        if (name.empty()) continue;
        cookies.add(std::string(name), std::string(trimmed(part.substr(equals + 1))));
    }
    return cookies;
}

}  // namespace kept::http
