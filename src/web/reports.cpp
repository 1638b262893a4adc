#include "actions/report_kpi.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "views/my_numbers.hpp"
#include "web/drawing.hpp"
#include "web/my_numbers.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {

// POST /kpis/{kpi}/reports
http::Response file_report(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const Kpi kpi = app.store.read([&](storage::Connection& connection) {
        return storage::kpi_of(connection, me.organisation, me.member.id, asked.id<Kpi>("kpi"));
    });
    const auto period = form.period("period");
    if (!period) throw BadRequest{};
    const auto refused = [&](const views::FormState& again) {
        return draw_my_numbers(app, me, std::nullopt, RefusedNumber{kpi.id, *period, again}, 422);
    };

    const NumberField typed = number_field(form, kpi.measure, me);
    if (typed.again) return refused(*typed.again);
    const auto report = actions::report_kpi(
        app.store, me.speaker(),
        {.kpi = kpi.id,
         .period = *period,
         .value = typed.value,
         .note = form.text("note"),
         .feeling = form.choice<Feeling>("feeling").value_or(Feeling::none),
         .feeling_is = form.choice<FeelingIs>("feeling_is").value_or(FeelingIs::the_owners)},
        form.sent());
    if (!report) return refused(form_refused(form, me, report.error()));
    return look_at(views::my_numbers_answer(*report));
}

// GET /kpis/{kpi}/number-preview?value=…&period=…
http::Response preview_number(App& app, const Asked& asked, const SignedIn& me) {
    const auto [kpi, promises] = app.store.read([&](storage::Connection& connection) {
        const Kpi own = storage::kpi_of(connection, me.organisation, me.member.id, asked.id<Kpi>("kpi"));
        return std::pair(own, storage::Histories(connection, me.organisation).of(own).promises);
    });
    const std::string* typed = asked.request.query.first("value");
    const std::string* key = asked.request.query.first("period");
    const auto period = key ? parse_period(*key) : std::nullopt;
    if (!typed || !period || period->cadence != kpi.cadence) throw BadRequest{};
    const Promise* holding = promise_for(promises, *period);
    http::Response response;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}};
    response.body = views::number_preview(me.say, kpi, holding ? std::optional(*holding) : std::nullopt,
                                          read_number(*typed, kpi.measure, me.say.tongue()))
                        .text();
    return response;
}

}  // namespace kept::web
