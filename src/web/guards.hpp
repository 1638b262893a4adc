#pragma once

#include <optional>

#include "web/app.hpp"
#include "web/asked.hpp"
#include "web/people.hpp"
#include "web/proof.hpp"

namespace kept::web {

/// Whoever is signed in, if anybody is: a member, or a coach whose time is not over.
std::optional<SignedIn> whoever_asks(App& app, const Asked& asked);

/// The member of a session that just began: their browser will carry this proof from the next request on.
std::optional<SignedIn> whoever_has(App& app, const Asked& asked, const Proof& proof);

/// Who may call a page is a parameter type: this is how each of them is recognised. Throws NotSignedIn,
/// NotFound or Forbidden for who is not. A page that does not say OrCoach or Coach is not there for a coach.
template <class Who>
Who admit(App& app, const Asked& asked);

template <>
Visitor admit<Visitor>(App& app, const Asked& asked);

template <>
SignedIn admit<SignedIn>(App& app, const Asked& asked);

template <>
OrCoach<SignedIn> admit<OrCoach<SignedIn>>(App& app, const Asked& asked);

template <>
Coach admit<Coach>(App& app, const Asked& asked);

template <>
OrCoach<Anybody> admit<OrCoach<Anybody>>(App& app, const Asked& asked);

template <>
Anybody admit<Anybody>(App& app, const Asked& asked);

template <>
Administrator admit<Administrator>(App& app, const Asked& asked);

/// By the part {team} of the address.
template <>
TeamReader admit<TeamReader>(App& app, const Asked& asked);

template <>
OrCoach<TeamReader> admit<OrCoach<TeamReader>>(App& app, const Asked& asked);

/// By the part {kpi} of the address.
template <>
KpiReader admit<KpiReader>(App& app, const Asked& asked);

template <>
OrCoach<KpiReader> admit<OrCoach<KpiReader>>(App& app, const Asked& asked);

/// By the part {meeting} of the address; as it stands now.
template <>
MeetingReader admit<MeetingReader>(App& app, const Asked& asked);

template <>
OrCoach<MeetingReader> admit<OrCoach<MeetingReader>>(App& app, const Asked& asked);

/// By the secret of its browser. What was typed on one that goes round no longer comes back.
template <>
AtLaptop admit<AtLaptop>(App& app, const Asked& asked);

/// By the part {process} of the address.
template <>
ProcessReader admit<ProcessReader>(App& app, const Asked& asked);

template <>
ProcessArranger admit<ProcessArranger>(App& app, const Asked& asked);

template <>
TeamArranger admit<TeamArranger>(App& app, const Asked& asked);

template <>
TeamAdministrator admit<TeamAdministrator>(App& app, const Asked& asked);

/// The form did not come from one of our own pages, or the page was drawn before its reader signed in.
struct ForgedForm {};

/// Throws ForgedForm unless the request comes from our own pages and carries the token of who sends it.
void check_form(const App& app, const http::Request& request, std::string_view form_token);

}  // namespace kept::web
