#include "actions/seal_number.hpp"
#include "storage/kpis.hpp"
#include "web/drawing.hpp"
#include "web/my_numbers.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

Kpi own_kpi(App& app, const Asked& asked, const SignedIn& me) {
    return app.store.read([&](storage::Connection& connection) {
        return storage::kpi_of(connection, me.organisation, me.member.id, asked.id<Kpi>("kpi"));
    });
}

}  // namespace

// POST /kpis/{kpi}/seals
http::Response file_seal(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const Kpi kpi = own_kpi(app, asked, me);
    const auto period = form.period("period");
    if (!period) throw BadRequest{};
    const auto refused = [&](const views::FormState& again) {
        return draw_my_numbers(app, me, std::nullopt, RefusedNumber{kpi.id, *period, again}, 422);
    };
    const NumberField typed = number_field(form, kpi.measure, me);
    if (typed.again) return refused(*typed.again);
    const auto sealed = actions::seal_number(
        app.store, me.speaker(),
        {.kpi = kpi.id, .period = *period, .value = typed.value, .note = form.text("note")}, form.sent());
    if (!sealed) return refused(form_refused(form, me, sealed.error()));
    return look_at(views::my_numbers());
}

// POST /kpis/{kpi}/seals/openings
http::Response file_seal_opening(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const Kpi kpi = own_kpi(app, asked, me);
    const auto period = form.period("period");
    if (!period) throw BadRequest{};
    const auto report = actions::open_seal(app.store, me.speaker(), kpi.id, *period, form.sent());
    if (report) return look_at(views::my_numbers_answer(*report));
    return draw_my_numbers(app, me, std::nullopt,
                           RefusedNumber{kpi.id, *period, form_refused(form, me, report.error())}, 422);
}

}  // namespace kept::web
