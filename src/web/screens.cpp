#include "web/screens.hpp"

#include <memory>

#include "domain/wall_code.hpp"
#include "http/event_stream.hpp"
#include "secrets/digest.hpp"
#include "storage/teams.hpp"
#include "web/watching.hpp"

namespace kept::web {
namespace {

using std::chrono::days;

constexpr std::size_t short_length = 4;

std::string short_code(const secrets::Digest& digest) {
    return wall_code_of(digest.hex()).substr(0, short_length);
}

Day today(const App& app) {
    return std::chrono::floor<days>(app.store.now());
}

}  // namespace

std::string screen_code(const App& app, const Visitor& visitor, ScreenKind kind, Day day) {
    return wall_code_of(secrets::Digest(kind == ScreenKind::wall ? "wall code" : "laptop code", app.form_key)
                            .add(visitor.secret)
                            .add(std::int64_t{day.time_since_epoch().count()})
                            .hex());
}

std::vector<std::string> screen_codes(const App& app, const Visitor& visitor, ScreenKind kind) {
    return {screen_code(app, visitor, kind, today(app)),
            screen_code(app, visitor, kind, today(app) - days{1})};
}

std::optional<storage::Wall> admitted_wall(App& app, storage::Connection& connection,
                                           const Visitor& visitor) {
    if (!visitor.organisation) return std::nullopt;
    for (const std::string& code : screen_codes(app, visitor, ScreenKind::wall))
        if (auto wall = storage::wall_with(connection, *visitor.organisation, code, app.store.now()))
            return wall;
    return std::nullopt;
}

std::optional<storage::Laptop> admitted_laptop(App& app, storage::Connection& connection,
                                               const Visitor& visitor) {
    if (!visitor.organisation) return std::nullopt;
    for (const std::string& code : screen_codes(app, visitor, ScreenKind::laptop))
        if (auto laptop = storage::laptop_with(connection, *visitor.organisation, code, app.store.now()))
            return laptop;
    return std::nullopt;
}

http::Response stream_to_screen(App& app, const http::Request& request, const Visitor& visitor,
                                std::string_view what, const std::vector<std::string>& names) {
    const auto stream = std::make_shared<http::EventStream>(std::string(what) + " " + visitor.secret);
    const std::weak_ptr<http::EventStream> listener = stream;
    auto watch = std::make_shared<live::Watch>(
        app.watchers.watch(*visitor.organisation, names, [listener](const std::string& name) {
            if (const auto open = listener.lock()) open->send("changed", name);
        }));
    stream->on_close([watch]() mutable { watch.reset(); });
    tell_what_changed(app, *visitor.organisation, request, names, *stream);
    return http::streaming(stream);
}

std::string meeting_code(const App& app, const MeetingId& meeting) {
    return short_code(secrets::Digest("meeting code", app.form_key).add(meeting.text));
}

std::string turn_code(const App& app, const LaptopId& laptop, const LiveMeeting& meeting) {
    return short_code(secrets::Digest("turn code", app.form_key)
                          .add(laptop.text)
                          .add(meeting.start.id.text)
                          .add(std::int64_t{meeting.step}));
}

std::vector<views::Option> own_teams(storage::Connection& connection, const SignedIn& me, Instant now) {
    std::vector<views::Option> teams;
    const Day tomorrow = std::chrono::floor<days>(now) + days{1};
    for (const auto& each : storage::teams_of(connection, me.organisation, me.member.id, tomorrow))
        teams.push_back({each.team.id.text, each.team.name});
    return teams;
}

}  // namespace kept::web
