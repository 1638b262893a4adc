#pragma once

#include <string>
#include <string_view>

#include "http/fields.hpp"

namespace kept::http {

enum class Method { get, head, post, other };

/// Why the room itself refuses a request. It is still given to be answered, so that the page about it is
/// drawn where all pages are; what was understood of the request until then is filled in.
enum class Fault {
    none,
    malformed,          ///< it can be read in two ways, or in none
    method_refused,     ///< TRACE and CONNECT
    too_slow,           ///< it did not arrive in time
    body_too_large,     ///< more than ServerOptions::body_limit
    headers_too_large,  ///< more than ServerOptions::head_limit
};

/// 400, 405, 408, 413 or 431; 200 for no fault.
int status_of(Fault fault);

/// One request, plain values only.
struct Request {
    Method method = Method::get;  ///< HEAD is answered like GET; the room leaves the body out
    std::string path;    ///< decoded once; begins with a slash, has no dot segments and no encoded slash
    std::string target;  ///< path and query as they came
    Fields query;        ///< decoded once
    Fields form;         ///< decoded once, of an application/x-www-form-urlencoded body
    Fields headers;      ///< names in lower case
    Fields cookies;
    std::string body;          ///< as it came
    std::string content_type;  ///< in lower case, without parameters; empty when there is none
    std::string peer;          ///< the IP address at the other end of the connection, maybe a proxy's
    Fault fault = Fault::none;

    /// The first header of that name, whatever its case; null when there is none.
    const std::string* header(std::string_view name) const;

    /// Null when there is none, and when there are two: then nobody knows which is meant.
    const std::string* cookie(std::string_view name) const;
};

}  // namespace kept::http
