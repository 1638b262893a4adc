#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// An IP address of this machine and a port on it.
struct Endpoint {
    std::string address;
    unsigned short port = 0;

    bool operator==(const Endpoint&) const = default;
};

/// "127.0.0.1:8080", "[::1]:8080" or "localhost:8080"; nothing for any other text.
std::optional<Endpoint> endpoint_from(std::string_view text);

enum class Scheme { http, https };

/// Where people find Kept.
struct OutsideAddress {
    Scheme scheme = Scheme::https;
    std::string host;                    ///< in lower case, an IPv6 address between brackets
    std::optional<unsigned short> port;  ///< nothing: the scheme's own

    /// As a browser says it: without a slash at the end.
    std::string text() const;
};

/// Nothing when it says anything but a scheme, a host and perhaps a port.
std::optional<OutsideAddress> outside_address_from(std::string_view text);

/// Whether only this machine itself can get there: an IP address or a name.
bool is_loopback(std::string_view host);

/// The address of what listens here, for a browser on this machine.
std::string local_address(const Endpoint& endpoint);

/// The addresses of this machine on its networks on which listening to one is heard: that one itself, or for
/// 0.0.0.0 and :: all of that kind but loopback's.
std::vector<std::string> addresses_heard_on(const std::string& listen_address);

}  // namespace kept
