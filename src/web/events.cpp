#include <memory>
#include <vector>

#include "http/event_stream.hpp"
#include "live/names.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr std::size_t most_names = 200;

/// That somebody else's own page changed is not for others to hear: what is private changes it as well.
bool may_hear(const SignedIn& me, const std::string& name) {
    return !name.starts_with("member-") || name == live::member_name(me.member.id);
}

std::vector<std::string> names_asked(const http::Request& request, const SignedIn& me) {
    std::vector<std::string> names;
    for (const http::Field& each : request.query)
        if (each.name == "name" && may_hear(me, each.value) && names.size() < most_names)
            names.push_back(each.value);
    return names;
}

}  // namespace

// GET /events?name=…&name=…
http::Response open_events(App& app, const Asked& asked, const SignedIn& me) {
    const auto stream = std::make_shared<http::EventStream>(me.member.id.text);
    const std::weak_ptr<http::EventStream> listener = stream;
    auto watch = std::make_shared<live::Watch>(app.watchers.watch(
        me.organisation, names_asked(asked.request, me), [listener](const std::string& name) {
            if (const auto open = listener.lock()) open->send("changed", name);
        }));
    stream->on_close([watch]() mutable { watch.reset(); });
    return http::streaming(stream);
}

}  // namespace kept::web
