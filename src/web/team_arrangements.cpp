#include "actions/add_to_team.hpp"
#include "actions/appoint_lead.hpp"
#include "actions/change_openness.hpp"
#include "actions/found_team.hpp"
#include "actions/leave_team.hpp"
#include "domain/zone.hpp"
#include "views/teams.hpp"
#include "web/again.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"
#include "web/rhythm_fields.hpp"
#include "web/team_page.hpp"

namespace kept::web {
namespace {

http::Response draw_new_team(App& app, const SignedIn& me, views::FormState form, int status = 200) {
    views::NewTeam view{.zones = zone_names(), .form = std::move(form)};
    app.store.read([&](storage::Connection& connection) {
        view.huddle_start = actions::proposed_huddle_start(connection, me.organisation);
        if (const auto team = first_team_of(connection, me.speaker(), app.store.now()))
            view.zone = meetings_of(connection, me.organisation, *team, app.store.now()).clock.zone;
        return 0;
    });
    return draw(app, me, views::new_team_page(me.say, view), views::new_team(), status);
}

MemberId member_in(const Form& form) {
    const auto member = form.id<Member>("member");
    if (!member) throw NotFound{};
    return *member;
}

http::Response refused(App& app, const Form& form, const TeamReader& me, const Refusal& refusal) {
    return draw_team(app, me, {.arranging_form = form_refused(form, me, refusal)}, 422);
}

}  // namespace

// GET /teams/new
http::Response show_founding(App& app, const Asked&, const Administrator& me) {
    return draw_new_team(app, me, fresh_form(app, me.form_token));
}

// POST /teams
http::Response found_team(App& app, const Asked& asked, const Administrator& me) {
    const Form form(asked.request);
    const auto huddle_start = wall_time(form.text("huddle_start"));
    if (form.has("huddle_start") && !huddle_start)
        return draw_new_team(
            app, me,
            form_refused(form, me,
                         refuse("huddle_start", "Say when the huddle starts, such as 09:07.").error()),
            422);
    const auto founded = actions::found_team(
        app.store, me.speaker(), {form.text("name"), form.text("zone"), huddle_start}, form.sent());
    if (!founded) return draw_new_team(app, me, form_refused(form, me, founded.error()), 422);
    return look_at(views::team(*founded));
}

// POST /teams/{team}/names
http::Response rename_team(App& app, const Asked& asked, const TeamAdministrator& me) {
    const Form form(asked.request);
    const auto renamed = actions::rename_team(app.store, me.speaker(), me.team.id, form.text("name"));
    return renamed ? look_at(views::team(me.team.id)) : refused(app, form, me, renamed.error());
}

// POST /teams/{team}/openness
http::Response change_openness(App& app, const Asked& asked, const TeamAdministrator& me) {
    const auto openness = Form(asked.request).choice<Openness>("openness");
    if (!openness) throw BadRequest{};
    actions::change_openness(app.store, me.speaker(), me.team.id, *openness);
    return look_at(views::team(me.team.id));
}

// POST /teams/{team}/leads: leads it with standing=lead, or no longer with standing=member
http::Response appoint_lead(App& app, const Asked& asked, const TeamAdministrator& me) {
    const Form form(asked.request);
    const MemberId member = member_in(form);
    const auto standing = form.choice<Standing>("standing");
    if (!standing || *standing == Standing::left) throw BadRequest{};
    return once_more_proved(app, asked, me, views::leads_of(me.team.id), [&] {
        const auto let = *standing == Standing::lead ? actions::appoint_lead : actions::dismiss_lead;
        let(app.store, me.speaker(), me.team.id, member);
        return look_at(views::team(me.team.id));
    });
}

// POST /teams/{team}/members
http::Response add_to_team(App& app, const Asked& asked, const TeamArranger& me) {
    const Form form(asked.request);
    const auto member = form.id<Member>("member");
    if (!member) return refused(app, form, me, refuse("member", "Choose who comes into the team.").error());
    const auto added = actions::add_to_team(app.store, me.speaker(), me.team.id, *member);
    return added ? look_at(views::team(me.team.id)) : refused(app, form, me, added.error());
}

// POST /teams/{team}/leavings
http::Response leave_team(App& app, const Asked& asked, const TeamReader& me) {
    const Form form(asked.request);
    const MemberId member = member_in(form);
    const auto left = actions::leave_team(app.store, me.speaker(), me.team.id, member);
    if (!left) return refused(app, form, me, left.error());
    return look_at(member == me.member.id ? views::teams() : views::team(me.team.id));
}

}  // namespace kept::web
