#include "views/first_team.hpp"

#include "actions/change_rhythm.hpp"
#include "actions/invite.hpp"
#include "actions/keep_candidates.hpp"
#include "actions/standing.hpp"
#include "domain/zone.hpp"
#include "storage/invitations.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"
#include "web/drawing.hpp"
#include "web/first_quarter.hpp"
#include "web/form.hpp"
#include "web/number_field.hpp"
#include "web/origin.hpp"
#include "web/pages.hpp"
#include "web/proof.hpp"
#include "web/rhythm_fields.hpp"

namespace kept::web {
namespace {

/// Who leads no team is not asked about one.
TeamId own_team(App& app, const SignedIn& me) {
    const auto team = app.store.read(
        [&](storage::Connection& connection) { return team_to_arrange(connection, me, app.store.now()); });
    if (!team) throw NotFound{};
    return *team;
}

/// The one that holds today.
Dated<Rhythm> rhythm_of(storage::Connection& connection, const SignedIn& me, const TeamId& team,
                        Instant now) {
    const Day today = actions::today_in(connection, me.organisation, team, now);
    const auto rhythms = storage::rhythms_of(connection, me.organisation, team);
    Dated<Rhythm> holding = rhythms.front();
    for (const Dated<Rhythm>& each : rhythms)
        if (each.from <= today) holding = each;
    return holding;
}

http::Response draw_rhythm(App& app, const SignedIn& me, const TeamId& id, views::FormState form,
                           int status = 200) {
    views::FirstRhythm view = app.store.read([&](storage::Connection& connection) {
        const Instant now = app.store.now();
        views::FirstRhythm first;
        first.team.team = storage::team(connection, me.organisation, id);
        first.team.rhythm = rhythm_of(connection, me, id, now);
        first.from = actions::first_day_of_new_rhythm(connection, me.organisation, id, now);
        first.team.zones = zone_names();
        first.team.clock = {now, first.team.rhythm.fact.zone};
        return first;
    });
    view.team.rhythm_form = std::move(form);
    view.next = next_after(app, me, {FirstThing::rhythm});
    return draw(app, me, views::first_rhythm_page(me.say, view), views::first_rhythm(), status);
}

http::Response draw_invitation(App& app, const SignedIn& me, const TeamId& id,
                               const std::optional<std::string>& new_link) {
    views::FirstInvitation view{.new_link = new_link, .form = fresh_form(app, me.form_token)};
    app.store.read([&](storage::Connection& connection) {
        view.team = storage::team(connection, me.organisation, id);
        for (const auto& each : storage::invitations_into(connection, me.organisation, id))
            if (!each.joined && each.expires > app.store.now()) ++view.open;
        return view.open;
    });
    view.next = next_after(app, me, {FirstThing::invitation});
    return draw(app, me, views::first_invitation_page(me.say, view), views::first_invitation());
}

}  // namespace

// GET /first-quarter/rhythm
http::Response show_first_rhythm(App& app, const Asked&, const SignedIn& me) {
    return draw_rhythm(app, me, own_team(app, me), fresh_form(app, me.form_token));
}

// POST /first-quarter/rhythm: agreed as it is, or changed and then agreed
http::Response agree_to_rhythm(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const TeamId team = own_team(app, me);
    const auto refused = [&](const Refusal& refusal) {
        return draw_rhythm(app, me, team, form_refused(form, me, refusal), 422);
    };
    const auto rhythm = rhythm_fields(form);
    if (!rhythm) return refused(rhythm.error());
    const auto now = app.store.read([&](storage::Connection& connection) {
        return rhythm_of(connection, me, team, app.store.now()).fact;
    });
    if (rhythm->fact != now) {
        const auto changed = actions::change_rhythm(app.store, me.speaker(), team, *rhythm);
        if (!changed) return refused(changed.error());
    }
    actions::agree_to_rhythm(app.store, me.speaker());
    return go_on_after(app, me, {FirstThing::rhythm});
}

// GET /first-quarter/invitation
http::Response show_first_invitation(App& app, const Asked&, const SignedIn& me) {
    return draw_invitation(app, me, own_team(app, me), std::nullopt);
}

// POST /first-quarter/invitation: the link is shown once, on this very answer
http::Response invite_first(App& app, const Asked& asked, const SignedIn& me) {
    const TeamId team = own_team(app, me);
    const auto invited = actions::invite(app.store, me.speaker(), team);
    const auto path = views::invitation(text_of(Proof{me.organisation, invited.token}));
    return draw_invitation(app, me, team, own_origin(app, asked.request) + path.text());
}

}  // namespace kept::web
