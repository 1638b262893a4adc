#include "storage/teams.hpp"

#include <algorithm>

#include "actions/change_rhythm.hpp"
#include "actions/invite.hpp"
#include "actions/standing.hpp"
#include "domain/zone.hpp"
#include "storage/invitations.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/rhythms.hpp"
#include "views/team_page.hpp"
#include "views/teams.hpp"
#include "web/drawing.hpp"
#include "web/number_field.hpp"
#include "web/origin.hpp"
#include "web/pages.hpp"
#include "web/proof.hpp"
#include "web/rhythm_fields.hpp"

namespace kept::web {
namespace {

std::vector<views::OpenInvitation> open_invitations(storage::Connection& connection, const TeamReader& me,
                                                    Instant now) {
    std::vector<views::OpenInvitation> open;
    for (const storage::Invitation& each : storage::invitations_into(connection, me.organisation, me.team.id))
        if (!each.joined && each.expires > now)
            open.push_back({storage::member(connection, me.organisation, each.invited_by).name, each.invited,
                            each.expires});
    return open;
}

std::vector<views::TeamMember> members_of(storage::Connection& connection, const TeamReader& me, Day today) {
    const auto kpis = storage::kpis_said_in(connection, me.organisation, me.team.id, today);
    std::vector<views::TeamMember> members;
    for (const Membership& each : storage::memberships_of(connection, me.organisation, me.team.id, today))
        members.push_back({.id = each.member,
                           .name = storage::member(connection, me.organisation, each.member).name,
                           .standing = each.standing,
                           .kpis = static_cast<int>(std::ranges::count(kpis, each.member, &Kpi::owner))});
    std::ranges::stable_sort(
        members, [&](const auto& one, const auto& other) { return me.say.less(one.name, other.name); });
    return members;
}

views::TeamPage page_of(App& app, storage::Connection& connection, const TeamReader& me) {
    const Instant now = app.store.now();
    const Day today = actions::today_in(connection, me.organisation, me.team.id, now);
    const auto rhythms = storage::rhythms_of(connection, me.organisation, me.team.id);
    views::TeamPage view{.team = me.team, .zones = zone_names()};
    view.rhythm = rhythms.front();
    for (const Dated<Rhythm>& each : rhythms) {
        if (each.from <= today) {
            view.rhythm = each;
        } else {
            view.coming.push_back(each);
        }
    }
    view.members = members_of(connection, me, today);
    view.clock = {now, view.rhythm.fact.zone};
    if (actions::may_arrange(connection, me.speaker(), me.team.id, now)) {
        view.steers = views::Steers::yes;
        view.invitations = open_invitations(connection, me, now);
    }
    return view;
}

/// The page, with a form that comes back or a link that was just made.
struct WithThis {
    std::optional<views::FormState> rhythm_form;
    std::optional<std::string> new_link;
};

http::Response draw_team(App& app, const TeamReader& me, const WithThis& with, int status = 200) {
    views::TeamPage view =
        app.store.read([&](storage::Connection& connection) { return page_of(app, connection, me); });
    view.rhythm_form = with.rhythm_form ? *with.rhythm_form : fresh_form(app, me.form_token);
    view.invitation_form = fresh_form(app, me.form_token);
    view.new_link = with.new_link;
    return draw(app, me, views::team_page(me.say, view), views::team(me.team.id), status);
}

}  // namespace

// GET /teams
http::Response show_teams(App& app, const Asked&, const SignedIn& me) {
    views::Teams view = app.store.read([&](storage::Connection& connection) {
        views::Teams teams{.organisation = storage::organisation(connection, me.organisation).name};
        for (const Team& each : storage::teams(connection, me.organisation)) {
            const Day today = actions::today_in(connection, me.organisation, each.id, app.store.now());
            const auto members = storage::memberships_of(connection, me.organisation, each.id, today);
            const bool is_mine = std::ranges::any_of(
                members, [&](const Membership& member) { return member.member == me.member.id; });
            teams.teams.push_back(
                {each, static_cast<int>(members.size()), is_mine ? views::Belongs::yes : views::Belongs::no});
        }
        return teams;
    });
    std::ranges::stable_sort(view.teams, [&](const auto& one, const auto& other) {
        return me.say.less(one.team.name, other.team.name);
    });
    return draw(app, me, views::teams_page(me.say, view), views::teams());
}

// GET /teams/{team}
http::Response show_team(App& app, const Asked&, const TeamReader& me) {
    return draw_team(app, me, {});
}

// POST /teams/{team}/rhythms
http::Response change_rhythm(App& app, const Asked& asked, const TeamArranger& me) {
    const Form form(asked.request);
    const auto refused = [&](const Refusal& refusal) {
        return draw_team(app, me, {.rhythm_form = form_refused(form, me, refusal)}, 422);
    };
    const auto rhythm = rhythm_fields(form);
    if (!rhythm) return refused(rhythm.error());
    const auto changed = actions::change_rhythm(app.store, me.speaker(), me.team.id, *rhythm);
    if (!changed) return refused(changed.error());
    return look_at(views::team(me.team.id));
}

// POST /teams/{team}/invitations: the link is shown once, on this very answer
http::Response invite(App& app, const Asked& asked, const TeamArranger& me) {
    const auto invited = actions::invite(app.store, me.speaker(), me.team.id);
    const auto path = views::invitation(text_of(Proof{me.organisation, invited.token}));
    return draw_team(app, me, {.new_link = own_origin(app, asked.request) + path.text()});
}

}  // namespace kept::web
