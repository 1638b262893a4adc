#pragma once

#include <vector>

#include "actions/name_kpi.hpp"
#include "domain/kpi.hpp"
#include "domain/team.hpp"
#include "http/response.hpp"
#include "views/form.hpp"
#include "web/app.hpp"
#include "web/form.hpp"
#include "web/people.hpp"

namespace kept::web {

/// The page on which a KPI is named, with what was typed there before.
http::Response draw_naming(App& app, const SignedIn& me, views::FormState form, int status = 200);

/// The teams in which a member may say a number.
std::vector<Team> teams_to_say_in(storage::Connection& connection, const SignedIn& me, Instant now);

/// How a number is measured, as the fields of a form: unit, currency, decimals, direction and cadence.
void fill_in_measure(const Measure& measure, Direction direction, Cadence cadence, views::FormState& form);
Measure measure_in(const Form& form);

/// A number as it was named in a form, with its place; not yet what it continues or promises.
actions::Naming naming_in(App& app, const Form& form, const SignedIn& me);

/// The team that was chosen; with one there is nothing to choose. Throws NotFound for who is in none.
TeamId team_in(App& app, const Form& form, const SignedIn& me);

}  // namespace kept::web
