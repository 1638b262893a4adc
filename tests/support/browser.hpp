#pragma once

#include <map>
#include <string>

#include "http/request.hpp"
#include "http/response.hpp"
#include "live/alarms.hpp"
#include "live/watchers.hpp"
#include "support/databases.hpp"
#include "web/answer.hpp"
#include "web/app.hpp"

namespace kept::support {

/// The whole of Kept above the wire, on a store: requests go in and responses come out, without sockets.
class Web {
  public:
    Web(storage::Store& store, TurnableClock& clock, web::WebSettings settings = {});

    http::Response answer(const http::Request& request) { return web::answer(app_, request); }

    web::App& app() { return app_; }

  private:
    live::Watchers watchers_;
    live::Alarms alarms_;
    web::App app_;
};

using Filled = std::map<std::string, std::string>;

/// A browser without a screen: it keeps cookies, and fills in a form with the secrets of the page it stands
/// on.
class Browser {
  public:
    explicit Browser(Web& web, std::string language = "en") : web_(&web), language_(std::move(language)) {}

    const http::Response& get(const std::string& target);

    /// Sends a form from the page last seen, with that page's token and key unless they are filled in as
    /// well.
    const http::Response& post(const std::string& path, Filled fields);

    /// The same form with each of its fields twice.
    const http::Response& post_twice(const std::string& path, Filled fields);

    /// The same browser, with its cookies, before a program that was started again.
    Browser before(Web& web) const;

    /// Goes where the last answer pointed.
    const http::Response& follow();

    const http::Response& sign_in(const std::string& email);

    const std::string& language() const { return language_; }

    /// The page last seen.
    const std::string& page() const { return last_.body; }
    const http::Response& last() const { return last_; }

    /// Headers that go along with everything from now on.
    std::map<std::string, std::string> headers;

  private:
    http::Request filled_in(const std::string& path, Filled fields) const;
    const http::Response& send(http::Request request);
    std::string secret_on_page(const std::string& field, const std::string& action) const;

    Web* web_;
    std::string language_;
    std::map<std::string, std::string> cookies_;
    std::string page_with_form_;
    http::Response last_;
};

}  // namespace kept::support
