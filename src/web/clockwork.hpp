#pragma once

#include "domain/history.hpp"
#include "domain/schedule.hpp"
#include "web/app.hpp"

namespace kept::web {

/// A page that shows this KPI changes by itself when one of its periods opens, has fallen due or has closed:
/// whoever watches is told then.
void remember_next_change(App& app, const OrganisationId& organisation, const History& history,
                          const Schedule& schedule, Instant now);

}  // namespace kept::web
