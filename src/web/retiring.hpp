#pragma once

#include "domain/history.hpp"
#include "views/retiring.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// What its owner must know before a KPI retires or returns, with a fresh form.
views::RetiringDeed retiring_deed(const App& app, const SignedIn& me, const History& history,
                                  const Schedule& schedule, const views::Clock& clock);

}  // namespace kept::web
