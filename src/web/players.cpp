#include "actions/sign_in.hpp"
#include "storage/coachings.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"
#include "views/sign_in.hpp"
#include "web/cookies.hpp"
#include "web/device.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/guards.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"
#include "web/proof.hpp"

namespace kept::web {
namespace {

/// Only the example can be played; elsewhere there is no such page.
OrganisationId example_of(const App& app, const Visitor& visitor) {
    if (app.settings.serving != Serving::example || !visitor.organisation) throw NotFound{};
    return *visitor.organisation;
}

/// Its name, or nothing when they are in none.
std::string first_team_name(storage::Connection& connection, const OrganisationId& example,
                            const MemberId& member, Instant now) {
    const auto team = first_team_of(connection, {example, member}, now);
    return team ? storage::team(connection, example, *team).name : "";
}

std::string known_for(storage::Connection& connection, const Visitor& visitor, const MemberId& member) {
    std::string names;
    for (const Kpi& each : storage::hand_of(connection, *visitor.organisation, member))
        names += (names.empty() ? "" : ", ") + each.name;
    return names;
}

/// From outside: they come last.
void add_coaches(App& app, storage::Connection& connection, const Visitor& visitor,
                 const OrganisationId& example, std::vector<views::PlayedTeam>& teams) {
    views::PlayedTeam outside{visitor.say("From outside"), {}};
    for (const Member& each : storage::coaches(connection, example))
        for (const Coaching& coaching : storage::coachings_of(connection, example, each.id))
            if (runs(coaching, app.store.now()))
                outside.members.push_back(
                    {each.id, each.name,
                     visitor.say("coach, reads along with {0}",
                                 storage::team(connection, example, coaching.team).name)});
    if (!outside.members.empty()) teams.push_back(std::move(outside));
}

/// Everybody in the order of joining, each in the team they joined first.
std::vector<views::PlayedTeam> played_teams(App& app, storage::Connection& connection, const Visitor& visitor,
                                            const OrganisationId& example) {
    std::vector<views::PlayedTeam> teams;
    for (const Member& each : storage::members(connection, example)) {
        const std::string team = first_team_name(connection, example, each.id, app.store.now());
        if (teams.empty() || teams.back().name != team) teams.push_back({team, {}});
        teams.back().members.push_back({each.id, each.name, known_for(connection, visitor, each.id)});
    }
    add_coaches(app, connection, visitor, example, teams);
    return teams;
}

}  // namespace

// GET /demo/sign-ins
http::Response show_players(App& app, const Asked& asked, const Visitor& visitor) {
    const OrganisationId example = example_of(app, visitor);
    views::Players view{.form = fresh_form(app, visitor.form_token)};
    const auto me = whoever_asks(app, asked);
    view.tour_token = me ? me->form_token : visitor.form_token;
    view.teams = app.store.read(
        [&](storage::Connection& connection) { return played_teams(app, connection, visitor, example); });
    return draw(app, visitor, views::players_page(visitor.say, view), views::demo_sign_ins());
}

// POST /demo/sign-ins
http::Response play_member(App& app, const Asked& asked, const Visitor& visitor) {
    const OrganisationId example = example_of(app, visitor);
    const auto id = Form(asked.request).id<Member>("member");
    if (!id) throw NotFound{};
    const Member member = app.store.read(
        [&](storage::Connection& connection) { return storage::member(connection, example, *id); });
    // A browser is one member at a time: who is visited by nobody any more is played again.
    if (const auto before = whoever_asks(app, asked))
        actions::sign_out(app.store, before->organisation, before->session);
    const auto session = actions::begin_session(app.store, {example, member.id}, device_in(asked.request));
    const bool is_coach = member.role == Role::coach;
    return without_cookie(app,
                          with_cookie(app, look_at(is_coach ? views::home() : views::my_numbers()),
                                      Cookie::session, text_of(Proof{example, session.token})),
                          Cookie::tour);
}

}  // namespace kept::web
