#include "web/watching.hpp"

#include <algorithm>

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
        return name == live::member_name(me.member.id);
    } catch (const NotFound&) {
        return false;
    }
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

}  // namespace kept::web
