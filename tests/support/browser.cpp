#include "support/browser.hpp"

#include "http/form.hpp"
#include "support/cast.hpp"

namespace kept::support {

Web::Web(storage::Store& store, TurnableClock& clock, web::WebSettings settings)
    : watchers_([&clock] { return clock.now(); }),
      alarms_(watchers_, [&clock] { return clock.now(); }),
      app_{.store = store,
           .watchers = watchers_,
           .alarms = alarms_,
           .settings = std::move(settings),
           .randomness = seeded_randomness(7),
           .form_key = {}} {}

const http::Response& Browser::get(const std::string& target) {
    http::Request request{.method = http::Method::get};
    const auto question = target.find('?');
    request.target = target;
    request.path = target.substr(0, question);
    if (question != std::string::npos) request.query = http::parse_query(target.substr(question + 1)).value();
    return send(std::move(request));
}

http::Request Browser::filled_in(const std::string& path, Filled fields) const {
    fields.try_emplace("token", secret_on_page("token", path));
    fields.try_emplace("key", secret_on_page("key", path));
    http::Request request{.method = http::Method::post};
    request.target = request.path = path;
    request.content_type = "application/x-www-form-urlencoded";
    if (!headers.contains("sec-fetch-site")) request.headers.add("sec-fetch-site", "same-origin");
    for (const auto& [name, value] : fields) request.form.add(name, value);
    return request;
}

const http::Response& Browser::post(const std::string& path, Filled fields) {
    return send(filled_in(path, std::move(fields)));
}

const http::Response& Browser::post_twice(const std::string& path, Filled fields) {
    http::Request request = filled_in(path, std::move(fields));
    const http::Fields once = request.form;
    for (const auto& [name, value] : once) request.form.add(name, value);
    return send(std::move(request));
}

Browser Browser::before(Web& web) const {
    Browser same = *this;
    same.web_ = &web;
    return same;
}

const http::Response& Browser::follow() {
    const std::string* location = last_.header("location");
    return get(location ? location->substr(0, location->find('#')) : "/no-location");
}

const http::Response& Browser::sign_in(const std::string& email) {
    get("/sign-in");
    post("/sessions", {{"email", email}, {"password", Cast::password}});
    return follow();
}

const http::Response& Browser::send(http::Request request) {
    request.headers.add("accept-language", language_);
    for (const auto& [name, value] : headers) request.headers.add(name, value);
    for (const auto& [name, value] : cookies_) request.cookies.add(name, value);
    last_ = web_->answer(request);
    for (const auto& [name, value] : last_.headers) {
        if (name != "Set-Cookie") continue;
        const auto equals = value.find('=');
        cookies_[value.substr(0, equals)] = value.substr(equals + 1, value.find(';') - equals - 1);
    }
    if (last_.body.find("name=\"token\"") != std::string::npos) page_with_form_ = last_.body;
    return last_;
}

/// Of the form that goes there, or else of the first.
std::string Browser::secret_on_page(const std::string& field, const std::string& action) const {
    const std::string start = "name=\"" + field + "\" value=\"";
    const auto form = page_with_form_.find("action=\"" + action + "\"");
    const auto at = page_with_form_.find(start, form == std::string::npos ? 0 : form);
    if (at == std::string::npos) return {};
    const auto from = at + start.size();
    return page_with_form_.substr(from, page_with_form_.find('"', from) - from);
}

}  // namespace kept::support
