#include "web/client_address.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <span>

#include "secrets/digest.hpp"

namespace kept::web {
namespace {

using Bytes = std::array<std::uint8_t, 16>;

constexpr Bytes version_4_in_6{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr std::size_t version_4_begins = 12;

/// An address of either version in the bytes of version 6.
std::optional<Bytes> bytes_of(const std::string& text) {
    Bytes bytes = version_4_in_6;
    if (inet_pton(AF_INET, text.c_str(), bytes.data() + version_4_begins) == 1) return bytes;
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1) return bytes;
    return std::nullopt;
}

bool is_version_4(const Bytes& bytes) {
    return std::ranges::equal(std::span(bytes).first(version_4_begins),
                              std::span(version_4_in_6).first(version_4_begins));
}

/// Loopback, and what RFC 1918, RFC 4193 and link-local addresses keep for one's own network.
bool is_of_an_own_network(const Bytes& bytes) {
    if (!is_version_4(bytes)) {
        constexpr Bytes loopback{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        return bytes == loopback || (bytes[0] & 0xfe) == 0xfc ||
               (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80);
    }
    const std::uint8_t first = bytes[12], second = bytes[13];
    return first == 127 || first == 10 || (first == 172 && (second & 0xf0) == 16) ||
           (first == 192 && second == 168);
}

std::string counted_as(Bytes bytes) {
    constexpr std::size_t network = 8;
    if (!is_version_4(bytes)) std::ranges::fill(std::span(bytes).subspan(network), std::uint8_t{0});
    return secrets::hex(bytes);
}

std::string last_forwarded_for(const http::Request& request) {
    std::string last;
    for (const http::Field& each : request.headers)
        if (each.name == "x-forwarded-for") last = each.value;
    if (const auto comma = last.rfind(','); comma != std::string::npos) last.erase(0, comma + 1);
    std::erase_if(last, [](char each) { return each == ' ' || each == '\t'; });
    return last;
}

}  // namespace

std::optional<std::string> client_address(const App& app, const http::Request& request) {
    const auto peer = bytes_of(request.peer);
    if (!peer) return std::nullopt;
    if (app.settings.peers == Peers::clients || !is_of_an_own_network(*peer)) return counted_as(*peer);
    const auto client = bytes_of(last_forwarded_for(request));
    if (!client) return std::nullopt;
    return counted_as(*client);
}

}  // namespace kept::web
