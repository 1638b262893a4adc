#include "web/drawing.hpp"

#include <array>

#include "secrets/digest.hpp"
#include "views/layout.hpp"
#include "web/coaches.hpp"
#include "web/coming.hpp"
#include "web/cookies.hpp"
#include "web/initials.hpp"

namespace kept::web {
namespace {

http::Response html_page(const views::Frame& frame, const views::Sheet& sheet, int status) {
    http::Response response{.status = status};
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}};
    response.body = views::page(frame, sheet.main).text();
    return response;
}

/// Around a page for a member or for who is not signed in.
template <class Reader>
views::Frame frame_of(const Reader& reader, const views::Sheet& sheet, const views::Path& here) {
    return {.say = reader.say,
            .title = sheet.title,
            .here = here,
            .form_token = reader.form_token,
            .room = sheet.room,
            .breadth = sheet.breadth,
            .asked = reader.asked};
}

/// What is not there, or not theirs, does not change into something else while it is looked at.
bool stays_true(int status) {
    return status < 400 || status == 422;
}

}  // namespace

http::Response draw(App& app, const SignedIn& me, const views::Sheet& sheet, const views::Path& here,
                    int status) {
    views::Frame frame = frame_of(me, sheet, here);
    frame.looking = views::Looking{
        .name = me.member.name, .initials = initials_of(me.member.name), .reads = reads_as(me)};
    const Coming coming =
        app.store.read([&](storage::Connection& connection) { return coming_for(app, connection, me); });
    frame.looking->team = coming.team;
    frame.coming = coming.meeting;
    if (stays_true(status)) frame.coming_names = coming.names;
    if (app.settings.serving == Serving::example) frame.demo = views::DemoRibbon{me.member.name, me.tour};
    return html_page(frame, sheet, status);
}

http::Response draw(App& app, const Visitor& visitor, const views::Sheet& sheet, const views::Path& here,
                    int status) {
    views::Frame frame = frame_of(visitor, sheet, here);
    if (app.settings.serving == Serving::example) frame.demo = views::DemoRibbon{};
    return with_cookie(app, html_page(frame, sheet, status), Cookie::visitor, visitor.secret);
}

http::Response draw_wall(App& app, const Visitor& visitor, const views::Sheet& sheet) {
    const views::Frame frame = frame_of(visitor, sheet, views::wall());
    http::Response response{.status = 200};
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}};
    response.body = views::wall_document(frame, sheet.main).text();
    return with_cookie(app, std::move(response), Cookie::visitor, visitor.secret);
}

http::Response draw_laptop(App& app, const Visitor& visitor, const views::Sheet& sheet, int status) {
    views::Frame frame = frame_of(visitor, sheet, views::laptop());
    frame.hears = views::laptop_events();
    if (app.settings.serving == Serving::example) frame.demo = views::DemoRibbon{};
    return with_cookie(app, html_page(frame, sheet, status), Cookie::visitor, visitor.secret);
}

views::FormState fresh_form(const App& app, const std::string& token) {
    std::array<std::uint8_t, 16> key;
    app.randomness(key);
    return {.token = token, .key = secrets::hex(key)};
}

http::Response look_at(const views::Path& path) {
    return http::see_other(path.text());
}

}  // namespace kept::web
