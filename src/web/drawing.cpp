#include "web/drawing.hpp"

#include <array>

#include "domain/zone.hpp"
#include "secrets/digest.hpp"
#include "storage/meetings.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"
#include "views/layout.hpp"
#include "web/cookies.hpp"
#include "web/initials.hpp"
#include "web/meetings.hpp"

namespace kept::web {
namespace {

http::Response html_page(const views::Frame& frame, const views::Sheet& sheet, int status) {
    http::Response response{.status = status};
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}};
    response.body = views::page(frame, sheet.main).text();
    return response;
}

views::Frame frame_of(const language::Language& say, const std::string& form_token, const views::Sheet& sheet,
                      const views::Path& here) {
    return {.say = say,
            .title = sheet.title,
            .here = here,
            .form_token = form_token,
            .room = sheet.room,
            .breadth = sheet.breadth};
}

constexpr std::chrono::minutes clock_is_full{60};

views::ComingMeeting coming(const language::Language& say, const Meetings& meetings, const TeamId& team) {
    const views::Meeting& next = *meetings.next;
    const auto left = std::chrono::duration<double>(next.starts - meetings.clock.now) /
                      std::chrono::duration<double>(clock_is_full);
    const std::string time = say.time(next.starts, meetings.clock.zone);
    return {.words =
                next.kind == views::Meets::weekly_meeting ? say("Weekly {0}", time) : say("Huddle {0}", time),
            .still_to_go = std::min(left, 1.0),
            .opens = views::board(team)};
}

views::ComingMeeting under_way(const language::Language& say, const LiveMeeting& meeting, Instant now) {
    const auto passed = std::chrono::duration<double>(now - meeting.start.at) /
                        std::chrono::duration<double>(meeting.start.length);
    return {.words =
                meeting.start.kind == MeetingKind::huddle ? say("Huddle under way") : say("Weekly under way"),
            .still_to_go = std::max(1.0 - passed, 0.0),
            .opens = views::meeting(meeting.start.id)};
}

}  // namespace

http::Response draw(App& app, const SignedIn& me, const views::Sheet& sheet, const views::Path& here,
                    int status) {
    views::Frame frame = frame_of(me.say, me.form_token, sheet, here);
    frame.looking = views::Looking{.name = me.member.name, .initials = initials_of(me.member.name)};
    app.store.read([&](storage::Connection& connection) {
        const Instant now = app.store.now();
        const auto team = first_team_of(connection, me.speaker(), now);
        if (!team) return 0;
        frame.looking->team = *team;
        const Meetings meetings = meetings_of(connection, me.organisation, *team, now);
        if (meetings.next) frame.coming = coming(me.say, meetings, *team);
        if (const auto open = storage::open_meeting(connection, me.organisation, *team))
            if (!is_over(at_instant(*open, now))) frame.coming = under_way(me.say, *open, now);
        return 0;
    });
    if (app.settings.serving == Serving::example) frame.demo = views::DemoRibbon{me.member.name, me.tour};
    return html_page(frame, sheet, status);
}

http::Response draw(App& app, const Visitor& visitor, const views::Sheet& sheet, const views::Path& here,
                    int status) {
    views::Frame frame = frame_of(visitor.say, visitor.form_token, sheet, here);
    if (app.settings.serving == Serving::example) frame.demo = views::DemoRibbon{};
    return with_cookie(app, html_page(frame, sheet, status), Cookie::visitor, visitor.secret);
}

http::Response draw_wall(App& app, const Visitor& visitor, const views::Sheet& sheet) {
    const views::Frame frame = frame_of(visitor.say, visitor.form_token, sheet, views::wall());
    http::Response response{.status = 200};
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}};
    response.body = views::wall_document(frame, sheet.main).text();
    return with_cookie(app, std::move(response), Cookie::visitor, visitor.secret);
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
