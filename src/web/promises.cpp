#include "web/promises.hpp"

#include "actions/make_promise.hpp"
#include "domain/promising.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "views/promise.hpp"
#include "web/bounds_fields.hpp"
#include "web/drawing.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr std::size_t periods_to_choose_from = 12;

/// Looking forward: after the promise before it, and the very first one from the running period.
std::vector<Period> may_start(const History& history, const Schedule& schedule, Instant now) {
    const PromiseSetting setting = setting_of(history, schedule, now);
    const bool from_now = setting.earlier.empty() && !setting.running_is_reported;
    std::optional<Period> period = setting.running;
    if (!from_now || !schedule.has(*period)) period = schedule.next(*period);
    if (period && !setting.earlier.empty() && setting.earlier.back().from >= *period)
        period = schedule.next(setting.earlier.back().from);
    std::vector<Period> periods;
    for (; period && periods.size() < periods_to_choose_from; period = schedule.next(*period))
        periods.push_back(*period);
    return periods;
}

http::Response draw_promising(App& app, const SignedIn& me, const KpiId& id, views::FormState form,
                              int status = 200) {
    const views::NewPromise view = app.store.read([&](storage::Connection& connection) {
        return promise_to_make(app, connection, me, id, std::move(form));
    });
    return draw(app, me, views::promise_page(me.say, view), views::new_promise(id), status);
}

}  // namespace

views::NewPromise promise_to_make(App& app, storage::Connection& connection, const SignedIn& me,
                                  const KpiId& id, views::FormState form) {
    const Kpi kpi = storage::kpi_of(connection, me.organisation, me.member.id, id);
    const History history = storage::Histories(connection, me.organisation).of(kpi);
    return {.kpi = kpi,
            .earlier = history.promises,
            .may_start = may_start(history, Schedule(history.planning), app.store.now()),
            .form = std::move(form)};
}

// GET /kpis/{kpi}/promises/new
http::Response show_promising(App& app, const Asked& asked, const SignedIn& me) {
    return draw_promising(app, me, asked.id<Kpi>("kpi"), fresh_form(app, me.form_token));
}

// POST /kpis/{kpi}/promises
http::Response make_promise(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const Kpi kpi = app.store.read([&](storage::Connection& connection) {
        return storage::kpi_of(connection, me.organisation, me.member.id, asked.id<Kpi>("kpi"));
    });
    const auto from = form.period("from");
    if (!from)
        return draw_promising(
            app, me, kpi.id,
            form_refused(form, me, refuse("from", "From which period does the promise hold?").error()), 422);
    const BoundsFields bounds = bounds_fields(form, kpi.measure, kpi.direction, me);
    if (bounds.again) return draw_promising(app, me, kpi.id, *bounds.again, 422);
    const auto promise = actions::make_promise(app.store, me.speaker(),
                                               {.kpi = kpi.id,
                                                .bounds = bounds.bounds,
                                                .quality = form.text("quality"),
                                                .from = *from,
                                                .reason = form.text("reason")},
                                               form.sent());
    if (!promise) return draw_promising(app, me, kpi.id, form_refused(form, me, promise.error()), 422);
    return look_at(views::kpi(kpi.id));
}

}  // namespace kept::web
