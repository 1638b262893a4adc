#include "storage/workdays.hpp"

#include "actions/change_workdays.hpp"
#include "actions/days.hpp"
#include "domain/codes.hpp"
#include "views/workdays.hpp"
#include "web/consequences.hpp"
#include "web/day_fields.hpp"
#include "web/drawing.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

/// A quarter of a year shows what becomes of every cadence.
constexpr std::chrono::days days_looked_ahead{91};

Result<Dated<Weekdays>> workdays_fields(const Form& form) {
    Weekdays days;
    for (const auto& [day, code] : Codes<Weekday>::all)
        days.set(static_cast<std::size_t>(day), form.has(code));
    const auto from = day_field(form, "from");
    if (!from) return std::unexpected(from.error());
    return Dated<Weekdays>{*from, days};
}

http::Response draw_workdays(App& app, const SignedIn& me, const views::FormState& form, int status = 200) {
    const auto view = app.store.read([&](storage::Connection& connection) {
        views::WorkdaysPage page{.today = actions::today_of(connection, me.speaker(), app.store.now()),
                                 .form = form};
        for (const Dated<Weekdays>& each : storage::workdays_of(connection, me.organisation, me.member.id)) {
            if (each.from <= page.today) {
                page.now = each.fact;
            } else {
                page.coming.push_back(each);
            }
        }
        return page;
    });
    return draw(app, me, views::workdays_page(me.say, view), views::workdays(), status);
}

http::Response refused(App& app, const SignedIn& me, const Form& form, const Refusal& refusal) {
    return draw_workdays(app, me, form_refused(form, me, refusal), 422);
}

Planning with_workdays(Planning planning, const Dated<Weekdays>& workdays) {
    std::erase_if(planning.owner_workdays,
                  [&](const Dated<Weekdays>& each) { return each.from == workdays.from; });
    planning.owner_workdays.push_back(workdays);
    return planning;
}

Result<views::WorkdaysPreview> preview_of(App& app, storage::Connection& connection, const SignedIn& me,
                                          const Dated<Weekdays>& asked) {
    const Instant now = app.store.now();
    const auto workdays = actions::may_work_on(asked, actions::today_of(connection, me.speaker(), now));
    if (!workdays) return std::unexpected(workdays.error());
    const auto numbers = consequences_for(
        connection, me, [&](Planning planning) { return with_workdays(std::move(planning), *workdays); },
        {workdays->from, workdays->from + days_looked_ahead}, now);
    return views::WorkdaysPreview{*workdays, numbers, fresh_form(app, me.form_token)};
}

}  // namespace

// GET /workdays
http::Response show_workdays(App& app, const Asked&, const SignedIn& me) {
    return draw_workdays(app, me, {});
}

// GET /workdays/new?from=2026-11-30&mon=yes: what it would move
http::Response preview_workdays(App& app, const Asked& asked, const SignedIn& me) {
    const Form form = Form::behind_the_question_mark(asked.request);
    const auto workdays = workdays_fields(form);
    if (!workdays) return refused(app, me, form, workdays.error());
    const auto view = app.store.read(
        [&](storage::Connection& connection) { return preview_of(app, connection, me, *workdays); });
    if (!view) return refused(app, me, form, view.error());
    return draw(app, me, views::workdays_preview_page(me.say, *view), views::workdays());
}

// POST /workdays
http::Response change_workdays(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const auto workdays = workdays_fields(form);
    if (!workdays) return refused(app, me, form, workdays.error());
    const auto changed = actions::change_workdays(app.store, me.speaker(), *workdays);
    if (!changed) return refused(app, me, form, changed.error());
    return look_at(views::workdays());
}

}  // namespace kept::web
