#include "storage/kpis.hpp"

#include "actions/reading.hpp"
#include "actions/retire_kpi.hpp"
#include "domain/moving.hpp"
#include "domain/outcome.hpp"
#include "storage/histories.hpp"
#include "storage/leaves.hpp"
#include "storage/members.hpp"
#include "storage/movings.hpp"
#include "storage/teams.hpp"
#include "storage/wordings.hpp"
#include "views/kpi_page.hpp"
#include "web/clockwork.hpp"
#include "web/continuing.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/kpi_page.hpp"
#include "web/meetings.hpp"
#include "web/naming.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"
#include "web/place_in_work.hpp"
#include "web/readings.hpp"
#include "web/retiring.hpp"
#include "web/this_number.hpp"

namespace kept::web {
namespace {

/// A new start is offered to its owner alone.
views::NewStarts starts_of(App& app, const SignedIn& me, const History& history, const Told& told,
                           const views::Clock& clock) {
    const bool is_owner = may_speak_for(me.member.id, history.kpi);
    return {.kpi = history.kpi.id,
            .onlooker = is_owner ? views::Onlooker::owner : views::Onlooker::other,
            .entered = told.readings.starts,
            .offered = is_owner ? offered_start(history, told.readings, told.owed) : std::nullopt,
            .begin = fresh_form(app, me.form_token),
            .withdraw = fresh_form(app, me.form_token),
            .clock = clock};
}

views::KpiPage page_of(App& app, storage::Connection& connection, const SignedIn& me, const KpiId& id,
                       Reach reach) {
    const Kpi kpi = actions::readable_kpi(connection, me.speaker(), id, app.store.now());
    const History history = storage::Histories(connection, me.organisation).of(kpi);
    const Schedule schedule(history.planning);
    const Instant now = app.store.now();
    const auto moves = storage::moves_of(connection, me.organisation, id);
    const TeamId team = team_on(moves, std::chrono::floor<std::chrono::days>(now));
    const views::Clock clock = meetings_of(connection, me.organisation, team, now).clock;
    remember_next_change(app, me.organisation, history, schedule, now);
    const Told told = told_of(app, connection, me.organisation, history, schedule, now);
    const bool is_owner = may_speak_for(me.member.id, kpi);
    const auto onlooker = is_owner ? views::Onlooker::owner : views::Onlooker::other;
    const std::string owner_name = storage::member(connection, me.organisation, kpi.owner).name;
    const auto slots = all_slots(history, schedule, now);
    const auto leaves = storage::leaves_of(connection, me.organisation, kpi.owner);
    return {.kpi = kpi,
            .owner_name = owner_name,
            .team = storage::team(connection, me.organisation, team),
            .slots = slots,
            .promises = history.promises,
            .wordings = storage::wordings_of(connection, me.organisation, id),
            .predecessor = predecessor_of(connection, me, kpi, now),
            .successors = successors_of(connection, me, id, now),
            .onlooker = onlooker,
            .clock = clock,
            .leave_behind = leave_behind(history, slots, leaves, now),
            .retiring = retiring_deed(app, me, history, schedule, clock),
            .course = course_seen(history, schedule, slots, reach, told),
            .look = look_to_take(app, me, history, schedule, told, clock),
            .announcement = told.announcement,
            .seen = all_readings(me, history, told, owner_name, clock),
            .agreements = is_owner ? std::optional(agreements(told.readings)) : std::nullopt,
            .starts = starts_of(app, me, history, told, clock),
            .place = place_of(connection, me, id, now)};
}

}  // namespace

http::Response draw_kpi(App& app, const SignedIn& me, const KpiId& kpi, const ReturnedStart& returned,
                        int status, Reach reach) {
    views::KpiPage view = app.store.read(
        [&](storage::Connection& connection) { return page_of(app, connection, me, kpi, reach); });
    if (returned.begin) view.starts.begin = *returned.begin;
    if (returned.withdraw) view.starts.withdraw = *returned.withdraw;
    view.starts.withdrawing = returned.withdrawing;
    return draw(app, me, views::kpi_page(me.say, view), views::kpi(kpi), status);
}

// GET /kpis/{kpi}: `course` says how far back its chart looks
http::Response show_kpi(App& app, const Asked& asked, const OrCoach<SignedIn>& me) {
    const KpiId id = asked.id<Kpi>("kpi");
    const std::string* asked_reach = asked.request.query.first("course");
    const Reach reach = asked_reach ? parse_reach(*asked_reach) : Reach::recent;
    return draw_kpi(app, me, id, {}, 200, reach);
}

// POST /kpis/{kpi}/retirement: out of the hand, or with `back` into it again
http::Response retire_kpi(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const KpiId id = asked.id<Kpi>("kpi");
    if (form.has("back")) {
        const auto returned = actions::return_kpi(app.store, me.speaker(), id);
        if (returned) return look_at(views::kpi(id));
        return draw_this_number(app, me, id, {.retiring = form_refused(form, me, returned.error())}, 422);
    }
    actions::retire_kpi(app.store, me.speaker(), id);
    if (form.text("then") != "name-kpi") return look_at(views::kpi(id));
    if (!form.has("contribution")) return look_at(views::new_kpi_called(form.text("name")));
    views::FormState typed = fresh_form(app, me.form_token);
    typed.typed = form.again(me.form_token).typed;
    return draw_naming(app, me, std::move(typed));
}

}  // namespace kept::web
