#include "actions/begin_anew.hpp"
#include "storage/kpis.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/kpi_page.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

Period period_asked(const Asked& asked) {
    const auto period = parse_period(asked.parts.at("period"));
    if (!period) throw NotFound{};
    return *period;
}

/// Somebody else's KPI does not exist, whatever was typed.
KpiId own_kpi(App& app, const Asked& asked, const SignedIn& me) {
    return app.store.read([&](storage::Connection& connection) {
        return storage::kpi_of(connection, me.organisation, me.member.id, asked.id<Kpi>("kpi")).id;
    });
}

}  // namespace

// POST /kpis/{kpi}/new-starts/{period}
http::Response begin_anew(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const KpiId id = own_kpi(app, asked, me);
    const auto begun = actions::begin_anew(app.store, me.speaker(),
                                           {id, period_asked(asked), form.text("reason")}, form.sent());
    if (begun) return look_at(views::kpi(id));
    return draw_kpi(app, me, id, {.begin = form_refused(form, me, begun.error())}, 422);
}

// POST /kpis/{kpi}/new-starts/{period}/withdrawn
http::Response withdraw_start(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const KpiId id = own_kpi(app, asked, me);
    const Period period = period_asked(asked);
    const auto withdrawn = actions::withdraw_start(app.store, me.speaker(),
                                                   {id, period, form.text("withdrawal_reason")}, form.sent());
    if (withdrawn) return look_at(views::kpi(id));
    return draw_kpi(app, me, id,
                    {.withdraw = form_refused(form, me, withdrawn.error()), .withdrawing = period}, 422);
}

}  // namespace kept::web
