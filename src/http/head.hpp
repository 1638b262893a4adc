#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "http/fields.hpp"

namespace kept::http {

/// HTTP/1.0 is what some proxies speak to what stands behind them.
enum class Version { http_1_0, http_1_1 };

/// The request line and headers, as they came.
struct Head {
    std::string method;
    std::string target;
    Version version = Version::http_1_1;
    Fields headers;  ///< names in lower case
};

/// How much of what was received is the head, as far as it can be read; 0 when more must come.
std::size_t head_length(std::string_view received);

/// Reads all that comes before the body, up to and including the empty line. Stricter than the standard asks:
/// nothing for whatever two programs could read differently, such as bare line feeds, continued lines, a
/// space before the colon, no Host or two, two lengths, or a length beside a transfer coding.
std::optional<Head> parse_head(std::string_view text);

/// Whether a body follows.
bool announces_body(const Fields& headers);

/// Whether the other side waits for an invitation before it sends the body.
bool waits_for_invitation(const Head& head);

/// Whether the other side means to send more requests. HTTP/1.0 never does here: its ways of saying so
/// differ.
bool stays_open(const Head& head);

}  // namespace kept::http
