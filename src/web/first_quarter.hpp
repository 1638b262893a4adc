#pragma once

#include <optional>
#include <vector>

#include "domain/first_quarter.hpp"
#include "http/response.hpp"
#include "storage/first_quarters.hpp"
#include "views/first_quarter.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// What is known of a member's first quarter of an hour.
struct FirstQuarter {
    std::optional<storage::FirstQuarter> begun;
    std::vector<CandidateNow> candidates;
    std::vector<ThingToDo> to_do;
};

FirstQuarter first_quarter_of(App& app, storage::Connection& connection, const SignedIn& me);

/// The team that the member leads and that is new: whose rhythm they are asked about, and into which they
/// invite.
std::optional<TeamId> team_to_arrange(storage::Connection& connection, const SignedIn& me, Instant now);

/// What other pages lead back to: the first thing that is left of what somebody began and did not put away.
std::optional<ThingToDo> left_of_first_quarter(App& app, storage::Connection& connection, const SignedIn& me);

/// What comes after a thing, whether it was done or skipped.
std::optional<ThingToDo> next_after(App& app, const SignedIn& me, const ThingToDo& thing);

/// The answer to a thing that was done: look at what comes next.
http::Response go_on_after(App& app, const SignedIn& me, const ThingToDo& thing);

/// The thing that a report or a promise of one's own number is, with its place among the candidates.
ThingToDo thing_about(App& app, const SignedIn& me, FirstThing what, const Kpi& kpi);

}  // namespace kept::web
