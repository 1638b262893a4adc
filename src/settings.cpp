#include "settings.hpp"

#include <fmt/format.h>
#include <optional>

#include "addresses.hpp"

namespace kept {
namespace {

using Complaint = std::optional<std::string>;

std::string where_to_listen(const Options& options) {
    if (!options.listen.empty()) return options.listen;
    return options.lan ? "0.0.0.0:8080" : "127.0.0.1:8080";
}

/// Whatever travels without TLS may be read on the way, passwords included.
Complaint complaint_about_reach(const Options& options, web::Serving serving, const Endpoint& listen) {
    if (is_loopback(listen.address) || options.behind_proxy || options.lan) return {};
    if (serving == web::Serving::example)
        return fmt::format(
            "--listen {} can be reached by everybody on the network: add --lan if that is meant.",
            options.listen);
    return fmt::format(
        "--listen {} can be reached from outside without encryption: listen on 127.0.0.1, or add "
        "--behind-proxy if a proxy with TLS stands in front.",
        options.listen);
}

Complaint complaint_about_outside(const Options& options) {
    if (options.address.empty()) {
        if (!options.behind_proxy) return {};
        return "--behind-proxy needs to know where people find Kept: add --address https://kept.example.nl";
    }
    const auto outside = outside_address_from(options.address);
    if (!outside)
        return fmt::format(
            "--address {} is not an address such as https://kept.example.nl: a scheme, a host and perhaps "
            "a port, nothing more.",
            options.address);
    if (outside->scheme == Scheme::https) return {};
    if (options.behind_proxy)
        return fmt::format("--address {} is not encrypted: with --behind-proxy people come by https.",
                           options.address);
    if (!is_loopback(outside->host) && !options.lan)
        return fmt::format("--address {} is not encrypted: outside this machine only https is possible.",
                           options.address);
    return {};
}

}  // namespace

std::expected<Settings, std::string> settings_from(const Options& options, web::Serving serving) {
    if (options.data.empty())
        return std::unexpected("Say in which folder the data is kept: --data FOLDER, or KEPT_DATA.");
    const auto listen = endpoint_from(where_to_listen(options));
    if (!listen)
        return std::unexpected(
            fmt::format("--listen {} is not an IP address and a port such as 127.0.0.1:8080 or [::1]:8080.",
                        options.listen));
    if (const auto complaint = complaint_about_reach(options, serving, *listen))
        return std::unexpected(*complaint);
    if (const auto complaint = complaint_about_outside(options)) return std::unexpected(*complaint);
    const auto outside = outside_address_from(options.address);
    const bool is_encrypted_in_front = outside && outside->scheme == Scheme::https;
    return Settings{.serving = serving,
                    .folder = options.data,
                    .listen_address = listen->address,
                    .port = listen->port,
                    .outside_address = outside ? outside->text() : "",
                    .in_front = is_encrypted_in_front ? InFront::proxy : InFront::nobody};
}

}  // namespace kept
