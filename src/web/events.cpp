#include <memory>
#include <vector>

#include "domain/session.hpp"
#include "http/event_stream.hpp"
#include "live/names.hpp"
#include "storage/coachings.hpp"
#include "storage/sessions.hpp"
#include "web/pages.hpp"
#include "web/watching.hpp"

namespace kept::web {
namespace {

constexpr std::size_t most_names = 200;

std::vector<std::string> names_asked(const http::Request& request) {
    std::vector<std::string> names;
    for (const http::Field& each : request.query)
        if (each.name == "name" && names.size() < most_names) names.push_back(each.value);
    return names;
}

/// Where the session ended the page hears it, reads itself again and finds nobody signed in. Where others may
/// read now it asks again by itself what it may hear of.
void hear(http::EventStream& stream, const SessionId& session, const std::string& name) {
    const bool session_ended = name == live::session_name(session);
    if (name != live::readers_name()) stream.send("changed", name);
    if (session_ended || name == live::readers_name()) stream.close();
}

/// The page hears it, reads itself again, and is signed out unless somebody looked meanwhile. A session that
/// ended between the guard and the watch is told at once.
void end_when_it_lapses(App& app, const SignedIn& me) {
    const auto lapses = app.store.read([&](storage::Connection& connection) -> std::optional<Instant> {
        for (const auto& each : storage::sessions_of(connection, me.organisation, me.member.id))
            if (each.id == me.session) return lapses_at(each.began, each.seen) + std::chrono::microseconds(1);
        return std::nullopt;
    });
    const std::string name = live::session_name(me.session);
    if (lapses)
        app.alarms.announce_at(me.organisation, name, *lapses);
    else
        app.watchers.announce(me.organisation, {name});
}

}  // namespace

/// A coach's time with each team ends at an instant: the page that is open then hears it like the end of a
/// session. What they still read along with they ask for anew.
void end_with_the_coaching(App& app, const SignedIn& me) {
    const auto coachings = app.store.read([&](storage::Connection& connection) {
        return storage::coachings_of(connection, me.organisation, me.member.id);
    });
    for (const Coaching& each : coachings)
        if (runs(each, me.asked))
            app.alarms.announce_at(me.organisation, live::session_name(me.session), each.ends);
}

// GET /events?name=…&name=…
http::Response open_events(App& app, const Asked& asked, const OrCoach<SignedIn>& me) {
    const auto stream = std::make_shared<http::EventStream>(me.member.id.text);
    const std::weak_ptr<http::EventStream> listener = stream;
    const std::vector<std::string> names = names_to_hear(app, me, names_asked(asked.request));
    std::vector<std::string> watched = names;
    watched.insert(watched.end(), {live::session_name(me.session), live::readers_name()});
    auto watch = std::make_shared<live::Watch>(app.watchers.watch(
        me.organisation, std::move(watched), [listener, session = me.session](const std::string& name) {
            if (const auto open = listener.lock()) hear(*open, session, name);
        }));
    stream->on_close([watch]() mutable { watch.reset(); });
    tell_what_changed(app, me.organisation, asked.request, names, *stream);
    end_when_it_lapses(app, me);
    if (me.member.role == Role::coach) end_with_the_coaching(app, me);
    return http::streaming(stream);
}

}  // namespace kept::web
