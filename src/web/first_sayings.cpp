#include "actions/make_promise.hpp"
#include "actions/report_kpi.hpp"
#include "actions/seal_number.hpp"
#include "domain/outcome.hpp"
#include "domain/spoken_of.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "views/first_number.hpp"
#include "web/bounds_fields.hpp"
#include "web/drawing.hpp"
#include "web/first_quarter.hpp"
#include "web/form.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"
#include "web/promises.hpp"

namespace kept::web {
namespace {

Kpi own_kpi(App& app, const Asked& asked, const SignedIn& me) {
    return app.store.read([&](storage::Connection& connection) {
        return storage::kpi_of(connection, me.organisation, me.member.id, asked.id<Kpi>("kpi"));
    });
}

http::Response draw_first_promise(App& app, const SignedIn& me, const Kpi& kpi, views::FormState form,
                                  int status = 200) {
    views::FirstPromise view = app.store.read([&](storage::Connection& connection) -> views::FirstPromise {
        return {.promise = promise_to_make(app, connection, me, kpi.id, std::move(form)), .next = {}};
    });
    view.next = next_after(app, me, thing_about(app, me, FirstThing::promise, kpi));
    return draw(app, me, views::first_promise_page(me.say, view), views::first_promise(kpi.id), status);
}

/// The period that can be said now, or the one that a page was about.
std::optional<Period> period_to_say(const History& history, const Schedule& schedule,
                                    const std::optional<Period>& typed, Instant now) {
    if (typed && typed->cadence == history.kpi.cadence && schedule.has(*typed)) return typed;
    return first_to_say(history, schedule, now);
}

MeetsWhere meets_where(const History& history, const Schedule& schedule, const Slot& slot) {
    if (!slot.due || meeting_at(schedule, history.kpi.cadence, *slot.due).kind == views::Meets::workday_end)
        return MeetsWhere::elsewhere;
    return schedule.rhythm_on(std::chrono::floor<std::chrono::days>(*slot.due)).meets;
}

std::optional<views::FirstReport> report_to_make(App& app, const SignedIn& me, const Kpi& kpi,
                                                 views::FormState form, const std::optional<Period>& typed) {
    return app.store.read([&](storage::Connection& connection) -> std::optional<views::FirstReport> {
        const Instant now = app.store.now();
        const History history = storage::Histories(connection, me.organisation).of(kpi);
        const Schedule schedule(history.planning);
        const auto period = period_to_say(history, schedule, typed, now);
        if (!period) return std::nullopt;
        const Slot slot = judge(history, schedule, *period, now);
        const Meetings meetings = meetings_of(connection, me.organisation, kpi.team, now);
        return views::FirstReport{.number = {.kpi = kpi,
                                             .slot = slot,
                                             .six = the_six_until(history, schedule, *period, now),
                                             .form = std::move(form),
                                             .meets = meets_where(history, schedule, slot)},
                                  .clock = meetings.clock,
                                  .next = {}};
    });
}

http::Response draw_first_report(App& app, const SignedIn& me, const Kpi& kpi, views::FormState form,
                                 const std::optional<Period>& typed, int status = 200) {
    const ThingToDo thing = thing_about(app, me, FirstThing::report, kpi);
    auto view = report_to_make(app, me, kpi, std::move(form), typed);
    if (!view) return go_on_after(app, me, thing);
    view->next = next_after(app, me, thing);
    return draw(app, me, views::first_report_page(me.say, *view), views::first_report(kpi.id), status);
}

}  // namespace

// GET /first-quarter/promises/{kpi}
http::Response show_first_promise(App& app, const Asked& asked, const SignedIn& me) {
    return draw_first_promise(app, me, own_kpi(app, asked, me), fresh_form(app, me.form_token));
}

// POST /first-quarter/promises/{kpi}
http::Response make_first_promise(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const Kpi kpi = own_kpi(app, asked, me);
    const auto refused = [&](const Refusal& refusal) {
        return draw_first_promise(app, me, kpi, form_refused(form, me, refusal), 422);
    };
    const auto from = form.period("from");
    if (!from) return refused(refuse("from", "From which period does the promise hold?").error());
    const BoundsFields bounds = bounds_fields(form, kpi.measure, kpi.direction, me);
    if (bounds.again) return draw_first_promise(app, me, kpi, *bounds.again, 422);
    const auto promise = actions::make_promise(app.store, me.speaker(),
                                               {.kpi = kpi.id,
                                                .bounds = bounds.bounds,
                                                .quality = form.text("quality"),
                                                .from = *from,
                                                .reason = ""},
                                               form.sent());
    if (!promise) return refused(promise.error());
    return go_on_after(app, me, thing_about(app, me, FirstThing::promise, kpi));
}

// GET /first-quarter/reports/{kpi}
http::Response show_first_report(App& app, const Asked& asked, const SignedIn& me) {
    return draw_first_report(app, me, own_kpi(app, asked, me), fresh_form(app, me.form_token), std::nullopt);
}

// POST /first-quarter/reports/{kpi}; with sealed it waits for the meeting
http::Response file_first_report(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const Kpi kpi = own_kpi(app, asked, me);
    const auto period = form.period("period");
    if (!period) throw BadRequest{};
    const NumberField typed = number_field(form, kpi.measure, me);
    if (typed.again) return draw_first_report(app, me, kpi, *typed.again, period, 422);
    const actions::Reporting reporting{.kpi = kpi.id, .period = *period, .value = typed.value, .note = ""};
    const auto refused = [&](const Refusal& refusal) {
        return draw_first_report(app, me, kpi, form_refused(form, me, refusal), period, 422);
    };
    if (form.has("sealed")) {
        const auto sealed = actions::seal_number(app.store, me.speaker(), reporting, form.sent());
        return sealed ? look_at(views::first_quarter_next()) : refused(sealed.error());
    }
    const auto report = actions::report_kpi(app.store, me.speaker(), reporting, form.sent());
    return report ? look_at(views::first_quarter_next_after(*report)) : refused(report.error());
}

}  // namespace kept::web
