#include "web/watching.hpp"

#include <algorithm>
#include <charconv>

#include "actions/reading.hpp"
#include "live/names.hpp"
#include "storage/meetings.hpp"

namespace kept::web {
namespace {

/// The id in a name that begins like this; nothing for any other name.
template <class Of>
std::optional<Id<Of>> id_after(std::string_view beginning, std::string_view name) {
    if (!name.starts_with(beginning)) return std::nullopt;
    return parse_id<Of>(name.substr(beginning.size()));
}

bool may_hear_of(storage::Connection& connection, const SignedIn& me, const std::string& name, Instant now) {
    try {
        if (const auto team = id_after<Team>("board-", name))
            return !actions::readable_team(connection, me.speaker(), *team, now).id.text.empty();
        if (const auto kpi = id_after<Kpi>("kpi-", name))
            return !actions::readable_kpi(connection, me.speaker(), *kpi, now).id.text.empty();
        if (const auto meeting = id_after<LiveMeeting>("meeting-", name)) {
            const TeamId team = storage::meeting(connection, me.organisation, *meeting).start.team;
            return !actions::readable_team(connection, me.speaker(), team, now).id.text.empty();
        }
        return name == live::organisation_name() || name == live::member_name(me.member.id);
    } catch (const NotFound&) {
        return false;
    }
}

/// When the page was drawn that asks for its stream; nothing for what does not say so.
std::optional<Instant> drawn_at(const http::Request& request) {
    const std::string* since = request.query.first("since");
    if (!since) return std::nullopt;
    std::int64_t microseconds = 0;
    const auto [end, bad] = std::from_chars(since->data(), since->data() + since->size(), microseconds);
    if (bad != std::errc() || end != since->data() + since->size()) return std::nullopt;
    return Instant(std::chrono::microseconds(microseconds));
}

}  // namespace

std::vector<std::string> names_to_hear(App& app, const SignedIn& me, const std::vector<std::string>& names) {
    return app.store.read([&](storage::Connection& connection) {
        std::vector<std::string> to_hear;
        std::ranges::copy_if(names, std::back_inserter(to_hear), [&](const std::string& each) {
            return may_hear_of(connection, me, each, app.store.now());
        });
        return to_hear;
    });
}

void tell_what_changed(const App& app, const OrganisationId& organisation, const http::Request& request,
                       const std::vector<std::string>& names, http::EventStream& stream) {
    const auto drawn = drawn_at(request);
    if (!drawn) return;
    for (const std::string& name : app.watchers.announced_since(organisation, *drawn, names))
        stream.send("changed", name);
}

}  // namespace kept::web
