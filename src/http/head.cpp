#include "http/head.hpp"

#include <algorithm>
#include <utility>

#include "http/ascii.hpp"

namespace kept::http {
namespace {

constexpr std::string_view line_end = "\r\n";

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool is_alphanumeric(char letter) {
    const char lower = lower_case(letter);
    return is_digit(letter) || (lower >= 'a' && lower <= 'z');
}

// RFC 9110, 5.6.2: token = 1*tchar
bool is_token(std::string_view text) {
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::ranges::all_of(text, [&](char letter) {
        return is_alphanumeric(letter) || marks.find(letter) != std::string_view::npos;
    });
}

bool is_visible_or_blank(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte == '\t' || (byte >= ' ' && byte != 0x7F);
}

bool is_host(std::string_view text) {
    constexpr std::string_view marks = "-._~:[]";
    return !text.empty() && text.size() <= 255 && std::ranges::all_of(text, [&](char letter) {
        return is_alphanumeric(letter) || marks.find(letter) != std::string_view::npos;
    });
}

/// Takes the next line off the text; nothing when it does not end in CR LF.
std::optional<std::string_view> take_line(std::string_view& text) {
    const std::size_t end = text.find(line_end);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + line_end.size());
    return line;
}

std::optional<Head> parse_request_line(std::string_view line) {
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return std::nullopt;
    Head head;
    head.method = line.substr(0, first);
    head.target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0") return std::nullopt;
    head.version = version == "HTTP/1.1" ? Version::http_1_1 : Version::http_1_0;
    const bool is_plain =
        std::ranges::all_of(head.target, [](char each) { return each > ' ' && each < '\x7F'; });
    if (!is_token(head.method) || head.target.empty() || !is_plain) return std::nullopt;
    return head;
}

std::optional<Field> parse_header(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (!is_token(name) || !std::ranges::all_of(value, is_visible_or_blank)) return std::nullopt;
    return Field{lower_case(name), std::string(value)};
}

// RFC 9112, 6.3, and its advice on smuggling: a message has one length, said in one way.
bool has_one_length(const Head& head) {
    const std::size_t lengths = head.headers.count("content-length");
    const std::size_t codings = head.headers.count("transfer-encoding");
    if (lengths + codings > 1) return false;
    if (lengths == 1) {
        const std::string& length = *head.headers.first("content-length");
        return !length.empty() && length.size() <= 18 && std::ranges::all_of(length, is_digit);
    }
    if (codings == 0) return true;
    return head.version == Version::http_1_1 &&
           same_ignoring_case(*head.headers.first("transfer-encoding"), "chunked");
}

// RFC 9112, 3.2: a server must refuse a request without Host, or with more than one.
bool has_one_host(const Head& head) {
    return head.headers.count("host") == 1 && is_host(*head.headers.first("host"));
}

}  // namespace

std::size_t head_length(std::string_view received) {
    std::size_t line_start = 0;
    for (auto feed = received.find('\n'); feed != std::string_view::npos;
         feed = received.find('\n', line_start)) {
        const std::string_view line = received.substr(line_start, feed - line_start);
        // A bare line feed is refused right away: waiting for the proper end would last until the time is up.
        if (line == "\r" || !line.ends_with('\r')) return feed + 1;
        line_start = feed + 1;
    }
    return 0;
}

std::optional<Head> parse_head(std::string_view text) {
    const auto request_line = take_line(text);
    if (!request_line) return std::nullopt;
    auto head = parse_request_line(*request_line);
    if (!head) return std::nullopt;
    for (auto line = take_line(text); !line || !line->empty(); line = take_line(text)) {
        if (!line) return std::nullopt;
        auto header = parse_header(*line);
        if (!header) return std::nullopt;
        head->headers.add(std::move(header->name), std::move(header->value));
    }
    if (!text.empty() || !has_one_host(*head) || !has_one_length(*head)) return std::nullopt;
    return head;
}

bool announces_body(const Fields& headers) {
    const std::string* length = headers.first("content-length");
    if (length) return length->find_first_not_of('0') != std::string::npos;
    return headers.count("transfer-encoding") > 0;
}

bool waits_for_invitation(const Head& head) {
    const std::string* expected = head.headers.first("expect");
    return expected && head.version == Version::http_1_1 && same_ignoring_case(*expected, "100-continue");
}

bool stays_open(const Head& head) {
    return head.version == Version::http_1_1 && std::ranges::none_of(head.headers, [](const Field& header) {
               return header.name == "connection" && lower_case(header.value).contains("close");
           });
}

}  // namespace kept::http
