#include "web/guards.hpp"

#include "actions/standing.hpp"
#include "domain/codes.hpp"
#include "secrets/digest.hpp"
#include "secrets/token.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/sessions.hpp"
#include "storage/teams.hpp"
#include "web/cookies.hpp"
#include "web/origin.hpp"
#include "web/proof.hpp"

namespace kept::web {
namespace {

constexpr std::chrono::days longest_idle{30};
constexpr std::chrono::days longest_session{90};

std::string form_token(const App& app, std::string_view bound_to) {
    return secrets::Digest("form token", app.form_key).add(bound_to).hex();
}

Tongue tongue_of_visitor(const App& app, const http::Request& request) {
    if (const auto chosen = choice_of<Tongue>(cookie(app, request, Cookie::language))) return *chosen;
    const std::string* accepted = request.header("accept-language");
    return language::preferred(accepted ? *accepted : std::string());
}

/// The example holds the same company once in each language, the Dutch one first; otherwise one lives here.
std::optional<OrganisationId> organisation_here(App& app, Tongue tongue) {
    const auto kind = app.settings.serving == Serving::example ? storage::OrganisationKind::example
                                                               : storage::OrganisationKind::company;
    const auto found = app.store.read(
        [&](storage::Connection& connection) { return storage::organisations(connection, kind); });
    if (found.empty()) return std::nullopt;
    const bool is_second = kind == storage::OrganisationKind::example && tongue == Tongue::english;
    return is_second ? found.back().id : found.front().id;
}

struct SessionOfMember {
    SessionId session;
    Member member;
};

bool has_lapsed(const storage::Session& session, Instant now) {
    return now - session.seen > longest_idle || now - session.began > longest_session;
}

/// The one place that decides who reads a team, its board, its KPIs and what is said about them.
TeamReader reader_of(App& app, const SignedIn& me, const TeamId& team) {
    return {me, app.store.read([&](storage::Connection& connection) {
                return storage::team(connection, me.organisation, team);
            })};
}

}  // namespace

template <>
Visitor admit<Visitor>(App& app, const Asked& asked) {
    const Tongue tongue = tongue_of_visitor(app, asked.request);
    std::string secret = cookie(app, asked.request, Cookie::visitor);
    if (secret.empty()) secret = secrets::new_token(app.randomness);
    return {.say = language::of(tongue),
            .form_token = form_token(app, secret),
            .secret = secret,
            .organisation = organisation_here(app, tongue)};
}

std::optional<SignedIn> whoever_asks(App& app, const Asked& asked) {
    const auto proof = proof_of(cookie(app, asked.request, Cookie::session));
    if (!proof) return std::nullopt;
    const Instant now = app.store.now();
    const auto found = app.store.read([&](storage::Connection& connection) -> std::optional<SessionOfMember> {
        const auto session =
            storage::session_with(connection, proof->organisation, secrets::hash_of_token(proof->token));
        if (!session || has_lapsed(*session, now)) return std::nullopt;
        return SessionOfMember{session->id,
                               storage::member(connection, proof->organisation, session->member)};
    });
    if (!found) return std::nullopt;
    app.seen.note(proof->organisation, found->session, now);
    const Tongue tongue = found->member.tongue.value_or(tongue_of_visitor(app, asked.request));
    return SignedIn{.say = language::of(tongue),
                    .form_token = form_token(app, proof->token),
                    .organisation = proof->organisation,
                    .member = found->member,
                    .session = found->session,
                    .tour = app.settings.serving == Serving::example
                                ? views::tour_step_of(cookie(app, asked.request, Cookie::tour))
                                : std::nullopt};
}

template <>
SignedIn admit<SignedIn>(App& app, const Asked& asked) {
    const auto me = whoever_asks(app, asked);
    if (!me) throw NotSignedIn{};
    return *me;
}

template <>
Anybody admit<Anybody>(App& app, const Asked& asked) {
    auto member = whoever_asks(app, asked);
    const std::string token = member ? member->form_token : admit<Visitor>(app, asked).form_token;
    return {token, std::move(member)};
}

template <>
TeamReader admit<TeamReader>(App& app, const Asked& asked) {
    return reader_of(app, admit<SignedIn>(app, asked), asked.id<Team>("team"));
}

template <>
KpiReader admit<KpiReader>(App& app, const Asked& asked) {
    const SignedIn me = admit<SignedIn>(app, asked);
    const Kpi kpi = app.store.read([&](storage::Connection& connection) {
        return storage::kpi(connection, me.organisation, asked.id<Kpi>("kpi"));
    });
    return {reader_of(app, me, kpi.team), kpi};
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

template <>
Administrator admit<Administrator>(App& app, const Asked& asked) {
    const SignedIn me = admit<SignedIn>(app, asked);
    if (me.member.role != Role::administrator) throw Forbidden{};
    return {me};
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
