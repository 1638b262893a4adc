#include "actions/look.hpp"
#include "domain/outcome.hpp"
#include "storage/histories.hpp"
#include "storage/members.hpp"
#include "views/look.hpp"
#include "web/clockwork.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"
#include "web/readings.hpp"

namespace kept::web {
namespace {

Period period_asked(const Asked& asked, const KpiReader& me) {
    const auto period = parse_period(asked.parts.at("period"));
    if (!period || period->cadence != me.kpi.cadence) throw NotFound{};
    return *period;
}

/// While a look is owed its page is there for its owner alone; before one was asked for nobody.
views::LookPage page_of(App& app, storage::Connection& connection, const KpiReader& me,
                        const Period& period) {
    const Instant now = app.store.now();
    const History history = storage::Histories(connection, me.organisation).of(me.kpi);
    const Schedule schedule(history.planning);
    const Told told = told_of(app, connection, me.organisation, history, schedule, now);
    const views::Clock clock = meetings_of(connection, me.organisation, me.kpi.team, now).clock;
    views::LookPage view{.kpi = me.kpi,
                         .owner_name = storage::member(connection, me.organisation, me.kpi.owner).name};
    if (told.owed && told.owed->period == period)
        view.look = look_to_take(app, me, history, schedule, told, clock);
    if (!view.look) view.both = readings_of(me, history, told, period, view.owner_name, clock);
    if (!view.look && !view.both) throw NotFound{};
    if (view.both)
        view.course = course_seen(history, schedule, all_slots(history, schedule, now), Reach::recent, told);
    return view;
}

/// Which of the four was pressed, or that the look is skipped.
std::optional<std::optional<Reading>> reading_in(const Form& form) {
    if (form.text("reading") == "skipped") return std::optional<Reading>();
    const auto reading = form.choice<Reading>("reading");
    if (!reading) return std::nullopt;
    return reading;
}

http::Response draw_refused(App& app, const Form& form, const KpiReader& me, const Period& period,
                            const Refusal& refusal) {
    views::LookPage view =
        app.store.read([&](storage::Connection& connection) { return page_of(app, connection, me, period); });
    const views::FormState returned = form_refused(form, me, refusal);
    (view.look ? view.look->form : view.returned) = returned;
    return draw(app, me, views::look_page(me.say, view), views::look(me.kpi.id, period), 422);
}

}  // namespace

// GET /kpis/{kpi}/looks/{period}
http::Response show_look(App& app, const Asked& asked, const KpiReader& me) {
    const Period period = period_asked(asked, me);
    const views::LookPage view =
        app.store.read([&](storage::Connection& connection) { return page_of(app, connection, me, period); });
    return draw(app, me, views::look_page(me.say, view), views::look(me.kpi.id, period));
}

// POST /kpis/{kpi}/looks/{period}
http::Response file_look(App& app, const Asked& asked, const KpiReader& me) {
    const Form form(asked.request);
    const Period period = period_asked(asked, me);
    if (!may_speak_for(me.member.id, me.kpi)) throw NotFound{};
    const auto reading = reading_in(form);
    if (!reading)
        return draw_refused(app, form, me, period,
                            refuse("reading", "What do you see? Choose one of the four, or skip.").error());
    const auto taken =
        actions::look(app.store, me.speaker(), {me.kpi.id, period, *reading, form.text("why")});
    if (!taken) return draw_refused(app, form, me, period, taken.error());
    return look_at(views::look(me.kpi.id, period));
}

}  // namespace kept::web
