#include "addresses.hpp"

#include <arpa/inet.h>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>
#include <charconv>
#include <fmt/format.h>
#include <ifaddrs.h>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>

namespace kept {
namespace {

std::optional<unsigned short> port_from(std::string_view digits) {
    unsigned short port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc{} || end != digits.data() + digits.size()) return {};
    return port;
}

bool is_version_four(const std::string& address) {
    in_addr parsed{};
    return inet_pton(AF_INET, address.c_str(), &parsed) == 1;
}

bool is_version_six(const std::string& address) {
    in6_addr parsed{};
    return inet_pton(AF_INET6, address.c_str(), &parsed) == 1;
}

std::string without_brackets(std::string_view host) {
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    return std::string(host);
}

unsigned short usual_port(Scheme scheme) {
    return scheme == Scheme::https ? 443 : 80;
}

bool says_only_where(const boost::urls::url_view& url) {
    const bool has_a_path = !url.encoded_path().empty() && url.encoded_path() != "/";
    return !url.host().empty() && !has_a_path && !url.has_userinfo() && !url.has_query() &&
           !url.has_fragment();
}

using Interfaces = std::unique_ptr<ifaddrs, void (*)(ifaddrs*)>;

Interfaces interfaces() {
    ifaddrs* first = nullptr;
    if (getifaddrs(&first) != 0) first = nullptr;
    return {first, freeifaddrs};
}

/// Empty for another kind of address, and for one that only means something on its own wire.
std::string text_of(const sockaddr* address, int family) {
    char text[NI_MAXHOST] = {};
    if (!address || address->sa_family != family) return {};
    const socklen_t size = family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
    if (getnameinfo(address, size, text, sizeof text, nullptr, 0, NI_NUMERICHOST) != 0) return {};
    return std::string_view(text).contains('%') ? std::string() : std::string(text);
}

}  // namespace

std::optional<Endpoint> endpoint_from(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return {};
    const std::string_view host = text.substr(0, colon);
    const auto port = port_from(text.substr(colon + 1));
    if (!port) return {};
    if (host == "localhost") return Endpoint{"127.0.0.1", *port};
    const std::string address = without_brackets(host);
    const bool is_address = host.starts_with('[') ? is_version_six(address) : is_version_four(address);
    if (!is_address) return {};
    return Endpoint{address, *port};
}

std::string OutsideAddress::text() const {
    const std::string_view name = scheme == Scheme::https ? "https" : "http";
    return port ? fmt::format("{}://{}:{}", name, host, *port) : fmt::format("{}://{}", name, host);
}

std::optional<OutsideAddress> outside_address_from(std::string_view text) {
    const auto url = boost::urls::parse_absolute_uri(boost::core::string_view(text.data(), text.size()));
    if (!url || !says_only_where(*url)) return {};
    const bool is_https = url->scheme_id() == boost::urls::scheme::https;
    if (!is_https && url->scheme_id() != boost::urls::scheme::http) return {};
    OutsideAddress outside{.scheme = is_https ? Scheme::https : Scheme::http};
    for (const char letter : url->host())
        outside.host += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    if (url->has_port()) {
        outside.port = port_from(std::string(url->port()));
        if (!outside.port || *outside.port == 0) return {};
    }
    if (outside.port == usual_port(outside.scheme)) outside.port.reset();
    return outside;
}

bool is_loopback(std::string_view host) {
    const std::string address = without_brackets(host);
    if (address == "localhost" || address == "::1") return true;
    return is_version_four(address) && address.starts_with("127.");
}

std::vector<std::string> addresses_heard_on(const std::string& listen_address) {
    if (listen_address != "0.0.0.0" && listen_address != "::") return {listen_address};
    const int family = listen_address == "::" ? AF_INET6 : AF_INET;
    std::vector<std::string> heard;
    const Interfaces all = interfaces();
    for (const ifaddrs* each = all.get(); each; each = each->ifa_next)
        if (const std::string text = text_of(each->ifa_addr, family); !text.empty() && !is_loopback(text))
            heard.push_back(text);
    return heard;
}

std::string local_address(const Endpoint& endpoint) {
    std::string address = endpoint.address;
    if (address == "0.0.0.0") address = "127.0.0.1";
    if (address == "::") address = "::1";
    const bool is_six = is_version_six(address);
    return is_six ? fmt::format("http://[{}]:{}", address, endpoint.port)
                  : fmt::format("http://{}:{}", address, endpoint.port);
}

}  // namespace kept
