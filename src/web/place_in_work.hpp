#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/process.hpp"
#include "views/fields.hpp"
#include "views/place_in_work.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Where a KPI stands, for who may see that process.
std::optional<views::PlaceInWork> place_of(storage::Connection& connection, const SignedIn& me,
                                           const KpiId& kpi, Instant now);

/// Every step of every process that the member may read; the code is a step's id, or for a whole process
/// "whole-" and its id.
std::vector<views::Option> places_to_choose(storage::Connection& connection, const SignedIn& me, Instant now);

/// The place that such a code means; nothing for an empty one. Throws NotFound for any other.
std::optional<StandsOn> place_typed(App& app, const SignedIn& me, const std::string& code);

/// What the owner of a KPI sees of its place, without the forms.
views::PlaceDeeds place_deeds_of(storage::Connection& connection, const SignedIn& me, const Kpi& kpi,
                                 Instant now);

}  // namespace kept::web
