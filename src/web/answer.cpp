#include "web/answer.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "language/tongue.hpp"
#include "secrets/digest.hpp"
#include "views/errors.hpp"
#include "views/layout.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/guards.hpp"
#include "web/routes.hpp"

namespace kept::web {
namespace {

/// What went wrong is drawn for whoever asked, as far as that can be known without failing again.
http::Response draw_for(
    App& app, const http::Request& request,
    const std::function<views::Sheet(const language::Language&, const std::string&)>& sheet, int status) {
    const Asked asked{request, {}};
    if (const auto me = whoever_asks(app, asked))
        return draw(app, *me, sheet(me->say, me->form_token), views::home(), status);
    const Visitor visitor = admit<Visitor>(app, asked);
    return draw(app, visitor, sheet(visitor.say, visitor.form_token), views::sign_in(), status);
}

http::Response not_found(App& app, const http::Request& request) {
    return draw_for(
        app, request, [](const auto& say, const auto&) { return views::not_found_page(say); }, 404);
}

views::SendAgain everything_again(const http::Request& request, const std::string& token) {
    return {.to = views::asked_at(request.path), .form = Form(request).again(token)};
}

http::Response sign_in_first(App& app, const http::Request& request) {
    if (request.method != http::Method::post)
        return http::see_other(fmt::format("{}?then={}", views::sign_in().text(), request.path));
    return draw_for(
        app, request,
        [&](const auto& say, const auto& token) {
            return views::signed_out_meanwhile_page(say, everything_again(request, token));
        },
        401);
}

http::Response went_wrong(App& app, const http::Request& request, const std::string& what) {
    std::array<std::uint8_t, 4> random;
    app.randomness(random);
    const std::string number = secrets::hex(random);
    spdlog::error("request {}: {} failed: {}", number, request.path, what);
    http::Response response{.status = 500};
    const std::string* accepted = request.header("accept-language");
    const auto& say = language::of(language::preferred(accepted ? *accepted : std::string()));
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}};
    const views::Sheet sheet = views::went_wrong_page(say, number);
    response.body =
        views::page({.say = say, .title = sheet.title, .here = views::home(), .breadth = sheet.breadth},
                    sheet.main)
            .text();
    return response;
}

std::string everything_said_by(const std::exception& failure) {
    std::string said = failure.what();
    try {
        std::rethrow_if_nested(failure);
    } catch (const std::exception& cause) {
        said += ": " + everything_said_by(cause);
    } catch (...) {
        said += ": something that says nothing";
    }
    return said;
}

http::Response refused_by_the_room(App& app, const http::Request& request) {
    const bool too_large = request.fault == http::Fault::body_too_large;
    return draw_for(
        app, request,
        [&](const auto& say, const auto&) {
            return too_large ? views::too_large_page(say) : views::not_understood_page(say);
        },
        http::status_of(request.fault));
}

http::Response answer_or_throw(App& app, const http::Request& request) {
    try {
        if (request.fault != http::Fault::none) return refused_by_the_room(app, request);
        return follow(app, request);
    } catch (const NotSignedIn&) {
        return sign_in_first(app, request);
    } catch (const NotFound&) {
        return not_found(app, request);
    } catch (const Forbidden&) {
        return draw_for(
            app, request, [](const auto& say, const auto&) { return views::forbidden_page(say); }, 403);
    } catch (const ForgedForm&) {
        return draw_for(
            app, request,
            [&](const auto& say, const auto& token) {
                return views::too_old_page(say, everything_again(request, token));
            },
            403);
    } catch (const BadRequest&) {
        return draw_for(
            app, request, [](const auto& say, const auto&) { return views::not_understood_page(say); }, 400);
    } catch (const WrongMethod&) {
        return draw_for(
            app, request, [](const auto& say, const auto&) { return views::not_understood_page(say); }, 405);
    } catch (const TooBusy&) {
        return http::with_header(
            draw_for(
                app, request, [](const auto& say, const auto&) { return views::too_often_page(say); }, 503),
            "Retry-After", "2");
    } catch (const storage::UnknownOutcome&) {
        return draw_for(
            app, request,
            [&](const auto& say, const auto& token) {
                return views::unknown_outcome_page(say, everything_again(request, token));
            },
            503);
    }
}

}  // namespace

http::Response answer(App& app, const http::Request& request) {
    try {
        return answer_or_throw(app, request);
    } catch (const std::exception& failure) {
        return went_wrong(app, request, everything_said_by(failure));
    } catch (...) {
        return went_wrong(app, request, "something that says nothing");
    }
}

http::Headers security_headers(const WebSettings& settings) {
    http::Headers headers{
        {"Content-Security-Policy",
         "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
         "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src "
         "'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "same-origin"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"X-Frame-Options", "DENY"},
        {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"},
    };
    if (settings.outside_address.starts_with("https://"))
        headers.emplace_back("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    return headers;
}

}  // namespace kept::web
