#include "actions/arrange_coaching.hpp"
#include "actions/invite_coach.hpp"
#include "actions/join_as_coach.hpp"
#include "actions/standing.hpp"
#include "secrets/token.hpp"
#include "storage/coach_invitations.hpp"
#include "storage/coachings.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/teams.hpp"
#include "web/coaches.hpp"
#include "web/coming_in.hpp"
#include "web/day_fields.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/guards.hpp"
#include "web/number_field.hpp"
#include "web/origin.hpp"
#include "web/pages.hpp"
#include "web/proof.hpp"

namespace kept::web {
namespace {

/// The page, with a form that comes back or a link that was just made.
struct WithCoach {
    std::optional<views::FormState> inviting;
    std::optional<views::FormState> moving;
    std::optional<std::string> new_link;
};

std::vector<views::OpenCoachInvitation> open_invitations(storage::Connection& connection,
                                                         const TeamReader& me, Instant now) {
    std::vector<views::OpenCoachInvitation> open;
    for (const auto& each : storage::coach_invitations_into(connection, me.organisation, me.team.id))
        if (!each.joined && each.expires > now)
            open.push_back({storage::member(connection, me.organisation, each.invited_by).name, each.invited,
                            each.expires, each.until});
    return open;
}

/// Whoever left for good cannot be let in again.
std::vector<views::CoachOfTeam> earlier_coaches(storage::Connection& connection, const TeamReader& me,
                                                Instant now) {
    std::vector<views::CoachOfTeam> earlier;
    for (const Coaching& each : storage::coachings_in(connection, me.organisation, me.team.id)) {
        const Member coach = storage::member(connection, me.organisation, each.coach);
        if (!runs(each, now) && !coach.closed) earlier.push_back({coach.id, coach.name, each.until});
    }
    return earlier;
}

views::CoachesPage page_of(App& app, storage::Connection& connection, const TeamReader& me) {
    const Instant now = app.store.now();
    const Day today = actions::today_in(connection, me.organisation, me.team.id, now);
    views::CoachesPage view{.team = me.team,
                            .coaches = coaches_of_team(app, connection, me, me.team.id),
                            .clock = {now, actions::zone_of(connection, me.organisation, me.team.id, now)},
                            .proposed = proposed_last_day(today),
                            .latest = latest_last_day(today)};
    if (!actions::may_arrange(connection, me.speaker(), me.team.id, now)) return view;
    view.steers = views::Steers::yes;
    view.earlier = earlier_coaches(connection, me, now);
    view.invitations = open_invitations(connection, me, now);
    return view;
}

http::Response draw_coaches(App& app, const TeamReader& me, const WithCoach& with, int status = 200) {
    views::CoachesPage view =
        app.store.read([&](storage::Connection& connection) { return page_of(app, connection, me); });
    view.inviting = with.inviting ? *with.inviting : fresh_form(app, me.form_token);
    view.moving = with.moving ? *with.moving : fresh_form(app, me.form_token);
    view.new_link = with.new_link;
    return draw(app, me, views::coaches_page(me.say, view), views::coaches_of(me.team.id), status);
}

MemberId coach_in(const Form& form) {
    const auto coach = form.id<Member>("coach");
    if (!coach) throw NotFound{};
    return *coach;
}

views::CoachJoin join_of(storage::Connection& connection, const Proof& proof, Instant now) {
    const auto invitation =
        storage::coach_invitation_with(connection, proof.organisation, secrets::hash_of_token(proof.token));
    if (!invitation) throw NotFound{};
    return {.token = text_of(proof),
            .invitation = invitation_is(invitation->joined, invitation->expires, now),
            .team = storage::team(connection, proof.organisation, invitation->team).name,
            .organisation = storage::organisation(connection, proof.organisation).name,
            .invited_by = storage::member(connection, proof.organisation, invitation->invited_by).name,
            .until = invitation->until};
}

/// A coach who is here already only says yes; a member reads what it is, and cannot take it.
http::Response draw_joining(App& app, const Asked& asked, const Visitor& visitor,
                            const std::optional<views::FormState>& form = {}, int status = 200) {
    const Proof proof = proof_in(asked);
    views::CoachJoin view = app.store.read(
        [&](storage::Connection& connection) { return join_of(connection, proof, app.store.now()); });
    const auto me = whoever_asks(app, asked);
    const bool is_coach_here = me && me->organisation == proof.organisation && me->member.role == Role::coach;
    if (!is_coach_here) {
        view.form = form ? *form : fresh_form(app, visitor.form_token);
        return draw(app, visitor, views::coach_join_page(visitor.say, view),
                    views::coach_invitation(view.token), status);
    }
    view.already = me->member.name;
    view.form = form ? *form : fresh_form(app, me->form_token);
    return draw(app, *me, views::coach_join_page(me->say, view), views::coach_invitation(view.token), status);
}

}  // namespace

// GET /teams/{team}/coaches
http::Response show_coaches(App& app, const Asked&, const OrCoach<TeamReader>& me) {
    return draw_coaches(app, me, {});
}

// POST /teams/{team}/coaches: the link is shown once, on this very answer
http::Response invite_coach(App& app, const Asked& asked, const TeamArranger& me) {
    const Form form(asked.request);
    const auto refused = [&](const Refusal& refusal) {
        return draw_coaches(app, me, {.inviting = form_refused(form, me, refusal)}, 422);
    };
    const auto until = day_field(form, "until");
    if (!until) return refused(until.error());
    const auto invited = actions::invite_coach(app.store, me.speaker(), me.team.id, *until);
    if (!invited) return refused(invited.error());
    const auto path = views::coach_invitation(text_of(Proof{me.organisation, invited->token}));
    return draw_coaches(app, me, {.new_link = own_origin(app, asked.request) + path.text()});
}

// POST /teams/{team}/coaches/last-days: sooner or later, also after it was over
http::Response move_coaching(App& app, const Asked& asked, const TeamArranger& me) {
    const Form form(asked.request);
    const MemberId coach = coach_in(form);
    const auto refused = [&](const Refusal& refusal) {
        return draw_coaches(app, me, {.moving = form_refused(form, me, refusal)}, 422);
    };
    const auto until = day_field(form, "until");
    if (!until) return refused(until.error());
    const auto moved = actions::move_coaching(app.store, me.speaker(), me.team.id, coach, *until);
    if (!moved) return refused(moved.error());
    return look_at(views::coaches_of(me.team.id));
}

// POST /teams/{team}/coaches/ended
http::Response end_coaching(App& app, const Asked& asked, const TeamArranger& me) {
    actions::end_coaching(app.store, me.speaker(), me.team.id, coach_in(Form(asked.request)));
    return look_at(views::coaches_of(me.team.id));
}

// GET /coach-invitations/{token}
http::Response show_coach_invitation(App& app, const Asked& asked, const Visitor& visitor) {
    return draw_joining(app, asked, visitor);
}

// POST /coach-invitations/{token}
http::Response accept_coach_invitation(App& app, const Asked& asked, const Visitor& visitor) {
    const Proof proof = proof_in(asked);
    const Form form(asked.request);
    const PasswordQueue::Place place(app.passwords);
    const auto joined =
        actions::join_as_coach(app.store, proof.organisation, proof.token, newcomer_in(form, visitor));
    if (!joined)
        return draw_joining(app, asked, visitor, form.again(visitor.form_token, joined.error()), 422);
    return welcome(app, asked, *joined);
}

// POST /coach-invitations/{token}/taken: by a coach who is here already
http::Response take_coach_invitation(App& app, const Asked& asked, const Coach& me) {
    const Proof proof = proof_in(asked);
    if (proof.organisation != me.organisation) throw NotFound{};
    const auto taken = actions::coach_another_team(app.store, me.speaker(), proof.token);
    if (taken) return look_at(views::board(*taken));
    return draw_joining(app, asked, admit<Visitor>(app, asked),
                        form_refused(Form(asked.request), me, taken.error()), 422);
}

}  // namespace kept::web
