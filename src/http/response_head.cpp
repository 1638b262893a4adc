#include "http/response_head.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <stdexcept>

#include "http/ascii.hpp"

namespace kept::http {
namespace {

std::string_view reason(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 204:
            return "No Content";
        case 303:
            return "See Other";
        case 304:
            return "Not Modified";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 408:
            return "Request Timeout";
        case 409:
            return "Conflict";
        case 413:
            return "Content Too Large";
        case 415:
            return "Unsupported Media Type";
        case 422:
            return "Unprocessable Content";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 503:
            return "Service Unavailable";
        default:
            return "";  // the standard lets it be empty
    }
}

bool has_body(int status) {
    return status != 204 && status != 304;
}

void add_header(std::string& head, std::string_view name, std::string_view value) {
    constexpr std::string_view breaks("\r\n\0", 3);
    if (name.find_first_of(breaks) != std::string_view::npos ||
        value.find_first_of(breaks) != std::string_view::npos)
        throw std::invalid_argument(fmt::format("the header {} holds a line break", name));
    fmt::format_to(std::back_inserter(head), "{}: {}\r\n", name, value);
}

}  // namespace

std::string_view body_of(const Response& response) {
    return response.body.empty() ? response.embedded : response.body;
}

std::string response_head(const Response& response, const Headers& always, After after) {
    std::string head = fmt::format("HTTP/1.1 {} {}\r\n", response.status, reason(response.status));
    for (const auto& [name, value] : response.headers) add_header(head, name, value);
    for (const auto& [name, value] : always)
        if (!response.header(name)) add_header(head, name, value);
    if (!response.stream && has_body(response.status))
        add_header(head, "Content-Length", std::to_string(body_of(response).size()));
    if (after == After::close) add_header(head, "Connection", "close");
    return head += "\r\n";
}

}  // namespace kept::http
