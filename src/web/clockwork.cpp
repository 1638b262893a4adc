#include "web/clockwork.hpp"

#include "domain/outcome.hpp"
#include "live/names.hpp"

namespace kept::web {

void remember_next_change(App& app, const OrganisationId& organisation, const History& history,
                          const Schedule& schedule, Instant now) {
    const auto at = next_change(history, schedule, now);
    if (!at) return;
    app.alarms.announce_at(organisation, live::kpi_name(history.kpi.id), *at);
    app.alarms.announce_at(organisation, live::board_name(history.kpi.team), *at);
    app.alarms.announce_at(organisation, live::member_name(history.kpi.owner), *at);
}

}  // namespace kept::web
