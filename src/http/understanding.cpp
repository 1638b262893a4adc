#include "http/understanding.hpp"

#include <utility>

#include "http/ascii.hpp"
#include "http/cookies.hpp"
#include "http/form.hpp"
#include "http/target.hpp"

namespace kept::http {
namespace {

Method method_of(std::string_view name) {
    if (name == "GET") return Method::get;
    if (name == "HEAD") return Method::head;
    if (name == "POST") return Method::post;
    return Method::other;
}

std::string media_type(const std::string* content_type) {
    if (!content_type) return {};
    return lower_case(trimmed(std::string_view(*content_type).substr(0, content_type->find(';'))));
}

Fields cookies_of(const Fields& headers) {
    Fields cookies;
    for (const auto& header : headers) {
        if (header.name != "cookie") continue;
        for (const auto& cookie : parse_cookies(header.value)) cookies.add(cookie.name, cookie.value);
    }
    return cookies;
}

}  // namespace

Request understand_head(Head head, std::string peer) {
    Request request;
    request.method = method_of(head.method);
    request.target = std::move(head.target);
    request.headers = std::move(head.headers);
    request.cookies = cookies_of(request.headers);
    request.content_type = media_type(request.header("Content-Type"));
    request.peer = std::move(peer);
    auto target = parse_target(request.target);
    if (head.method == "TRACE" || head.method == "CONNECT") {
        request.fault = Fault::method_refused;
    } else if (!target) {
        request.fault = Fault::malformed;
    } else {
        request.path = std::move(target->path);
        request.query = std::move(target->query);
    }
    return request;
}

void understand_body(Request& request, std::string body) {
    request.body = std::move(body);
    if (request.content_type != "application/x-www-form-urlencoded") return;
    auto form = parse_form(request.body);
    if (form)
        request.form = std::move(*form);
    else
        request.fault = Fault::malformed;
}

}  // namespace kept::http
