#include "storage/teams.hpp"

#include <algorithm>

#include "actions/change_rhythm.hpp"
#include "actions/invite.hpp"
#include "actions/reading.hpp"
#include "actions/standing.hpp"
#include "domain/zone.hpp"
#include "storage/invitations.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/rhythms.hpp"
#include "views/team_page.hpp"
#include "views/teams.hpp"
#include "web/coaches.hpp"
#include "web/drawing.hpp"
#include "web/number_field.hpp"
#include "web/origin.hpp"
#include "web/pages.hpp"
#include "web/proof.hpp"
#include "web/rhythm_fields.hpp"
#include "web/team_page.hpp"
#include "web/unconfirmed_email.hpp"

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
    for (const Membership& each : storage::memberships_of(connection, me.organisation, me.team.id, today)) {
        const Member member = storage::member(connection, me.organisation, each.member);
        members.push_back({.id = each.member,
                           .name = member.name,
                           .standing = each.standing,
                           .kpis = static_cast<int>(std::ranges::count(kpis, each.member, &Kpi::owner)),
                           .unconfirmed_email = unconfirmed_email(connection, me, member)});
    }
    std::ranges::stable_sort(
        members, [&](const auto& one, const auto& other) { return me.say.less(one.name, other.name); });
    return members;
}

/// Whom a lead or administrator may add; a long list is looked up among the people instead.
std::vector<views::PersonToChoose> not_in_team(storage::Connection& connection, const TeamReader& me,
                                               const std::vector<views::TeamMember>& members) {
    std::vector<views::PersonToChoose> others;
    for (const Member& each : storage::members(connection, me.organisation))
        if (!each.closed && std::ranges::find(members, each.id, &views::TeamMember::id) == members.end())
            others.push_back({each.id, each.name});
    std::ranges::stable_sort(
        others, [&](const auto& one, const auto& other) { return me.say.less(one.name, other.name); });
    return others;
}

views::TeamArranging arranging_of(storage::Connection& connection, const TeamReader& me,
                                  const views::TeamPage& view) {
    views::TeamArranging arranging;
    if (me.member.role == Role::administrator) arranging.administers = views::Administers::yes;
    if (std::ranges::find(view.members, me.member.id, &views::TeamMember::id) != view.members.end())
        arranging.own = me.member.id;
    if (view.steers == views::Steers::yes) arranging.not_in_team = not_in_team(connection, me, view.members);
    return arranging;
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
    view.coaches = coaches_of_team(app, connection, me, me.team.id);
    view.reads = reads_as(me);
    view.clock = {now, view.rhythm.fact.zone};
    if (actions::may_arrange(connection, me.speaker(), me.team.id, now)) {
        view.steers = views::Steers::yes;
        view.invitations = open_invitations(connection, me, now);
    }
    view.arranging = arranging_of(connection, me, view);
    return view;
}

}  // namespace

http::Response draw_team(App& app, const TeamReader& me, const WithThis& with, int status) {
    views::TeamPage view =
        app.store.read([&](storage::Connection& connection) { return page_of(app, connection, me); });
    view.rhythm_form = with.rhythm_form ? *with.rhythm_form : fresh_form(app, me.form_token);
    view.invitation_form = fresh_form(app, me.form_token);
    view.arranging.form = with.arranging_form ? *with.arranging_form : fresh_form(app, me.form_token);
    view.new_link = with.new_link;
    return draw(app, me, views::team_page(me.say, view), views::team(me.team.id), status);
}

// GET /teams
http::Response show_teams(App& app, const Asked&, const OrCoach<SignedIn>& me) {
    views::Teams view = app.store.read([&](storage::Connection& connection) {
        views::Teams teams{.organisation = storage::organisation(connection, me.organisation).name};
        if (me.member.role == Role::administrator) teams.may_add = views::MayAddTeam::yes;
        const auto sight = actions::teams_in_sight(connection, me.speaker(), app.store.now());
        teams.reads = reads_as(me);
        if (teams.reads == views::ReadsAs::member) teams.closed_to_them = sight.closed_to_them;
        for (const Team& each : sight.readable) {
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
http::Response show_team(App& app, const Asked&, const OrCoach<TeamReader>& me) {
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
