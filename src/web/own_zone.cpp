#include "web/own_zone.hpp"

#include "web/meetings.hpp"

namespace kept::web {

std::string own_zone(storage::Connection& connection, const SignedIn& me, Instant now) {
    const auto team = first_team_of(connection, me.speaker(), now);
    return team ? meetings_of(connection, me.organisation, *team, now).clock.zone : "UTC";
}

}  // namespace kept::web
