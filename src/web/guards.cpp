#include "web/guards.hpp"

#include <algorithm>

#include "actions/process_rights.hpp"
#include "actions/standing.hpp"
#include "domain/codes.hpp"
#include "domain/session.hpp"
#include "secrets/digest.hpp"
#include "secrets/token.hpp"
#include "storage/coachings.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/sessions.hpp"
#include "storage/set_up_links.hpp"
#include "views/paths.hpp"
#include "web/cookies.hpp"
#include "web/origin.hpp"
#include "web/screens.hpp"

namespace kept::web {
namespace {

std::string form_token(const App& app, std::string_view bound_to) {
    return secrets::Digest("form token", app.form_key).add(bound_to).hex();
}

Tongue tongue_of_visitor(const App& app, const http::Request& request) {
    if (const auto chosen = choice_of<Tongue>(cookie(app, request, Cookie::language))) return *chosen;
    const std::string* accepted = request.header("accept-language");
    return language::preferred(accepted ? *accepted : std::string());
}

/// The example holds the same company once in each language, the Dutch one first.
std::optional<OrganisationId> example_in(App& app, Tongue tongue) {
    const auto found = app.store.read([](storage::Connection& connection) {
        return storage::organisations(connection, storage::OrganisationKind::example);
    });
    if (found.empty()) return std::nullopt;
    return tongue == Tongue::english ? found.back().id : found.front().id;
}

/// The company that lives at the address by which it was asked.
std::optional<OrganisationId> company_at(storage::Connection& connection, const std::string& origin) {
    if (const auto own = storage::organisation_at(connection, origin)) return own->id;
    if (storage::is_kept_for_an_organisation(connection, origin)) return std::nullopt;
    const auto found = storage::organisation_of_the_installation(connection);
    if (!found) return std::nullopt;
    return found->id;
}

std::optional<OrganisationId> organisation_here(App& app, const http::Request& request, Tongue tongue) {
    if (app.settings.serving == Serving::example) return example_in(app, tongue);
    const std::string origin = own_origin(app, request);
    return app.store.read([&](storage::Connection& connection) { return company_at(connection, origin); });
}

/// Whoever signed in to one organisation is nobody at the address of another.
bool lives_here(App& app, const http::Request& request, const OrganisationId& organisation) {
    if (app.settings.serving == Serving::example) return true;
    return organisation_here(app, request, Tongue::english) == organisation;
}

struct SessionOfMember {
    SessionId session;
    Member member;
};

/// Whose time is over is nobody from the very next request on.
bool may_still_come_in(storage::Connection& connection, const OrganisationId& organisation,
                       const Member& member, Instant now) {
    if (member.closed) return false;
    if (member.role != Role::coach) return true;
    return std::ranges::any_of(storage::coachings_of(connection, organisation, member.id),
                               [&](const Coaching& each) { return runs(each, now); });
}

/// What a page asks for by itself while nobody touches it: the stream of what changes, and the page read
/// again because of it. A session grows old over that as if nobody looked.
bool is_asked_by_the_page_itself(const http::Request& request) {
    return request.path == views::events().text() || request.header("kept-reads-again") != nullptr;
}

}  // namespace

template <>
Visitor admit<Visitor>(App& app, const Asked& asked) {
    const Instant came = app.watchers.now();
    const Tongue tongue = tongue_of_visitor(app, asked.request);
    std::string secret = cookie(app, asked.request, Cookie::visitor);
    if (secret.empty()) secret = secrets::new_token(app.randomness);
    return {.say = language::of(tongue),
            .form_token = form_token(app, secret),
            .secret = secret,
            .organisation = organisation_here(app, asked.request, tongue),
            .asked = came};
}

std::optional<SignedIn> whoever_asks(App& app, const Asked& asked) {
    const auto proof = proof_of(cookie(app, asked.request, Cookie::session));
    if (!proof || !lives_here(app, asked.request, proof->organisation)) return std::nullopt;
    return whoever_has(app, asked, *proof);
}

std::optional<SignedIn> whoever_has(App& app, const Asked& asked, const Proof& proof) {
    const Instant came = app.watchers.now();
    const Instant now = app.store.now();
    const auto found = app.store.read([&](storage::Connection& connection) -> std::optional<SessionOfMember> {
        const auto session =
            storage::session_with(connection, proof.organisation, secrets::hash_of_token(proof.token));
        if (!session || has_lapsed(session->began, session->seen, now)) return std::nullopt;
        Member member = storage::member(connection, proof.organisation, session->member);
        if (!may_still_come_in(connection, proof.organisation, member, now)) return std::nullopt;
        return SessionOfMember{session->id, std::move(member)};
    });
    if (!found) return std::nullopt;
    if (!is_asked_by_the_page_itself(asked.request)) app.seen.note(proof.organisation, found->session, now);
    const Tongue tongue = found->member.tongue.value_or(tongue_of_visitor(app, asked.request));
    return SignedIn{.say = language::of(tongue),
                    .form_token = form_token(app, proof.token),
                    .organisation = proof.organisation,
                    .member = found->member,
                    .session = found->session,
                    .tour = app.settings.serving == Serving::example
                                ? views::tour_step_of(cookie(app, asked.request, Cookie::tour))
                                : std::nullopt,
                    .asked = came};
}

template <>
OrCoach<SignedIn> admit<OrCoach<SignedIn>>(App& app, const Asked& asked) {
    const auto me = whoever_asks(app, asked);
    if (!me) throw NotSignedIn{};
    return {*me};
}

template <>
SignedIn admit<SignedIn>(App& app, const Asked& asked) {
    const SignedIn me = admit<OrCoach<SignedIn>>(app, asked);
    if (me.member.role == Role::coach) throw NotFound{};
    return me;
}

template <>
Coach admit<Coach>(App& app, const Asked& asked) {
    const SignedIn me = admit<OrCoach<SignedIn>>(app, asked);
    if (me.member.role != Role::coach) throw NotFound{};
    return {me};
}

template <>
OrCoach<Anybody> admit<OrCoach<Anybody>>(App& app, const Asked& asked) {
    auto member = whoever_asks(app, asked);
    const std::string token = member ? member->form_token : admit<Visitor>(app, asked).form_token;
    return {{token, std::move(member)}};
}

template <>
Anybody admit<Anybody>(App& app, const Asked& asked) {
    Anybody anybody = admit<OrCoach<Anybody>>(app, asked);
    if (anybody.member && anybody.member->member.role == Role::coach) anybody.member.reset();
    return anybody;
}

template <>
Administrator admit<Administrator>(App& app, const Asked& asked) {
    const SignedIn me = admit<SignedIn>(app, asked);
    if (me.member.role != Role::administrator) throw Forbidden{};
    return {me};
}

template <>
AtLaptop admit<AtLaptop>(App& app, const Asked& asked) {
    Visitor visitor = admit<Visitor>(app, asked);
    const auto laptop = app.store.read(
        [&](storage::Connection& connection) { return admitted_laptop(app, connection, visitor); });
    if (!laptop) throw ForgedForm{};
    return {std::move(visitor), laptop->id, laptop->team};
}

template <>
ProcessReader admit<ProcessReader>(App& app, const Asked& asked) {
    const SignedIn me = admit<SignedIn>(app, asked);
    return {me, app.store.read([&](storage::Connection& connection) {
                return actions::readable_process(connection, me.speaker(), asked.id<Process>("process"),
                                                 app.store.now());
            })};
}

template <>
ProcessArranger admit<ProcessArranger>(App& app, const Asked& asked) {
    const ProcessReader reader = admit<ProcessReader>(app, asked);
    const bool may = app.store.read([&](storage::Connection& connection) {
        return actions::may_arrange(connection, reader.speaker(), reader.process, app.store.now());
    });
    if (!may) throw Forbidden{};
    return {reader};
}

template <>
TeamAdministrator admit<TeamAdministrator>(App& app, const Asked& asked) {
    const TeamReader reader = admit<TeamReader>(app, asked);
    if (reader.member.role != Role::administrator) throw Forbidden{};
    return {reader};
}

template <>
TeamArranger admit<TeamArranger>(App& app, const Asked& asked) {
    const TeamReader reader = admit<TeamReader>(app, asked);
    const bool may = app.store.read([&](storage::Connection& connection) {
        return actions::may_arrange(connection, reader.speaker(), reader.team.id, app.store.now());
    });
    if (!may) throw Forbidden{};
    return {reader};
}

void check_form(const App& app, const http::Request& request, std::string_view form_token) {
    const std::string* site = request.header("sec-fetch-site");
    if (site && *site != "same-origin") throw ForgedForm{};
    const std::string* origin = request.header("origin");
    if (!site && (!origin || *origin != own_origin(app, request))) throw ForgedForm{};
    const std::string* token = request.form.first("token");
    if (!token || !secrets::same(*token, form_token)) throw ForgedForm{};
}

}  // namespace kept::web
