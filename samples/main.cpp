// The sample book: every component of Kept in every state, for who works on it.
//   kept_samples [ADDRESS:PORT]   answers until it is told to stop; port 0 takes any free one
#include <csignal>
#include <iostream>
#include <string>

#include "book.hpp"
#include "http/server.hpp"
#include "language/tongue.hpp"
#include "views/assets.hpp"
#include "web/answer.hpp"

namespace kept::samples {
namespace {

http::Response of_type(std::string type, std::string body) {
    http::Response response;
    response.headers = {{"Content-Type", std::move(type)}, {"Cache-Control", "no-store"}};
    response.body = std::move(body);
    return response;
}

http::Response page(std::string text) {
    return of_type("text/html; charset=utf-8", std::move(text));
}

http::Response nothing_here() {
    http::Response response = page("There is no such sample.");
    response.status = 404;
    return response;
}

http::Response asset(const views::Asset& asset) {
    http::Response response;
    response.headers = {{"Content-Type", std::string(asset.type)}};
    response.embedded = asset.plain;
    return response;
}

/// Both languages have an address: "/nl", "/nl/six". Their buttons ask for the other one.
http::Response of_path(std::string_view path) {
    const auto tongue = language::tongue_of(path.substr(1, 2));
    if (!tongue || (path.size() > 3 && path[3] != '/')) return nothing_here();
    const auto& say = language::of(*tongue);
    if (path.size() <= 4) return page(book(say));
    const Chapter* chapter = chapter_called(path.substr(4));
    return chapter ? page(chapter_page(say, *chapter)) : nothing_here();
}

/// No form of a sample does anything, but for the choice of a language.
http::Response answer(const http::Request& request) {
    if (request.fault != http::Fault::none) return nothing_here();
    if (request.method == http::Method::post)
        return http::see_other(request.body.find("language=nl") == std::string::npos ? "/en" : "/nl");
    if (request.path == "/") return http::see_other("/en");
    if (request.path == "/samples.css")
        return of_type("text/css; charset=utf-8", std::string(look_of_the_book()));
    if (const auto* found = views::find_asset(request.path)) return asset(*found);
    return of_path(request.path);
}

/// "127.0.0.1:8081"
http::ServerOptions options_from(const std::string& where) {
    const auto colon = where.rfind(':');
    if (colon == std::string::npos) throw std::runtime_error("Say where, such as 127.0.0.1:8081.");
    return {.address = where.substr(0, colon),
            .port = static_cast<unsigned short>(std::stoul(where.substr(colon + 1))),
            .headers = web::security_headers({})};
}

int run(const std::string& where) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const http::ServerOptions options = options_from(where);
    http::Server server(options, answer);
    server.start();
    std::cout << "The sample book is open at http://" << options.address << ':' << server.port() << std::endl;
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
    return 0;
}

}  // namespace
}  // namespace kept::samples

int main(int count, char** arguments) {
    try {
        return kept::samples::run(count > 1 ? arguments[1] : "127.0.0.1:8081");
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << '\n';
        return 1;
    }
}
