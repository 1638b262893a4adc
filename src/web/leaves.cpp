#include "storage/leaves.hpp"

#include <algorithm>

#include "actions/days.hpp"
#include "actions/declare_leave.hpp"
#include "actions/take_leave_back.hpp"
#include "domain/leave.hpp"
#include "views/leaves.hpp"
#include "web/consequences.hpp"
#include "web/day_fields.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

views::Clock clock_of(App& app, storage::Connection& connection, const SignedIn& me) {
    const Instant now = app.store.now();
    const auto team = first_team_of(connection, me.speaker(), now);
    return team ? meetings_of(connection, me.organisation, *team, now).clock : views::Clock{now, "UTC"};
}

Day today_of(App& app, storage::Connection& connection, const SignedIn& me) {
    return actions::today_of(connection, me.speaker(), app.store.now());
}

http::Response draw_leaves(App& app, const SignedIn& me, const views::FormState& form, int status = 200) {
    const views::LeavesPage view = app.store.read([&](storage::Connection& connection) -> views::LeavesPage {
        return {.leaves = storage::all_leaves_of(connection, me.organisation, me.member.id),
                .today = today_of(app, connection, me),
                .clock = clock_of(app, connection, me),
                .form = form,
                .member = me.member.id};
    });
    return draw(app, me, views::leaves_page(me.say, view), views::leaves(), status);
}

http::Response refused(App& app, const SignedIn& me, const Form& form, const Refusal& refusal) {
    return draw_leaves(app, me, form_refused(form, me, refusal), 422);
}

Planning with_leave(Planning planning, const Span& days) {
    planning.leave.push_back(days);
    return planning;
}

Planning without_leave(Planning planning, const Span& days) {
    const auto own = std::ranges::find(planning.leave, days);
    if (own != planning.leave.end()) planning.leave.erase(own);
    return planning;
}

Result<views::LeavePreview> preview_of(App& app, storage::Connection& connection, const SignedIn& me,
                                       const Span& asked) {
    const Day today = today_of(app, connection, me);
    const auto declared = storage::leaves_of(connection, me.organisation, me.member.id);
    const auto days = may_declare(asked, declared, today);
    if (!days) return std::unexpected(days.error());
    const auto numbers = consequences_for(
        connection, me, [&](Planning planning) { return with_leave(std::move(planning), *days); }, *days,
        app.store.now());
    return views::LeavePreview{*days, today, numbers, fresh_form(app, me.form_token)};
}

http::Response draw_leave(App& app, const SignedIn& me, const LeaveId& id, const views::FormState& form,
                          int status = 200) {
    const views::LeavePage view = app.store.read([&](storage::Connection& connection) {
        const Leave leave = storage::leave_of(connection, me.organisation, me.member.id, id);
        const Instant now = app.store.now();
        views::LeavePage page{.leave = leave,
                              .today = today_of(app, connection, me),
                              .clock = clock_of(app, connection, me),
                              .form = form};
        const auto can = actions::can_take_back(connection, me.speaker(), leave, now);
        if (!can) page.stays = can.error();
        if (can && !leave.taken_back)
            page.numbers = consequences_for(
                connection, me,
                [&](Planning planning) { return without_leave(std::move(planning), leave.days); }, leave.days,
                now);
        return page;
    });
    return draw(app, me, views::leave_page(me.say, view), views::leave(id), status);
}

}  // namespace

// GET /leaves
http::Response show_leaves(App& app, const Asked&, const SignedIn& me) {
    return draw_leaves(app, me, {});
}

// GET /leaves/new?first=2026-11-23&last=2026-11-25: what it would move
http::Response preview_leave(App& app, const Asked& asked, const SignedIn& me) {
    const Form form = Form::behind_the_question_mark(asked.request);
    const auto days = span_fields(form);
    if (!days) return refused(app, me, form, days.error());
    const auto view = app.store.read(
        [&](storage::Connection& connection) { return preview_of(app, connection, me, *days); });
    if (!view) return refused(app, me, form, view.error());
    return draw(app, me, views::leave_preview_page(me.say, *view), views::leaves());
}

// POST /leaves
http::Response declare_leave(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const auto days = span_fields(form);
    if (!days) return refused(app, me, form, days.error());
    const auto leave = actions::declare_leave(app.store, me.speaker(), *days, form.sent());
    if (!leave) return refused(app, me, form, leave.error());
    return look_at(views::my_numbers());
}

// GET /leaves/{leave}
http::Response show_leave(App& app, const Asked& asked, const SignedIn& me) {
    return draw_leave(app, me, asked.id<Leave>("leave"), fresh_form(app, me.form_token));
}

// POST /leaves/{leave}/taken-back
http::Response take_leave_back(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const LeaveId id = asked.id<Leave>("leave");
    const auto taken = actions::take_leave_back(app.store, me.speaker(), id);
    if (!taken) return draw_leave(app, me, id, form_refused(form, me, taken.error()), 422);
    return look_at(views::leaves());
}

}  // namespace kept::web
