#include <optional>

#include "actions/declare_broken.hpp"
#include "actions/report_kpi.hpp"
#include "domain/reporting.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "views/correction.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

/// Which of the page's three forms comes back.
struct Returned {
    std::optional<views::FormState> correct;
    std::optional<views::FormState> withdraw;
    std::optional<views::FormState> declare;
};

views::MayDeclare may_declare(const History& history, const Schedule& schedule, const Period& period,
                              Instant now) {
    if (may_declare_broken(history, schedule, period, now)) return views::MayDeclare::broken;
    return may_withdraw_declaration(history, period) ? views::MayDeclare::withdrawn
                                                     : views::MayDeclare::nothing;
}

views::Correction correction_of(App& app, storage::Connection& connection, const SignedIn& me,
                                const KpiId& id, const Period& period) {
    const Kpi kpi = storage::kpi_of(connection, me.organisation, me.member.id, id);
    if (period.cadence != kpi.cadence) throw NotFound{};
    const History history = storage::Histories(connection, me.organisation).of(kpi);
    const Schedule schedule(history.planning);
    const Instant now = app.store.now();
    views::Correction view{.kpi = kpi,
                           .slot = judge(history, schedule, period, now),
                           .clock = meetings_of(connection, me.organisation, kpi.team, now).clock,
                           .may_declare = may_declare(history, schedule, period, now)};
    if (may_withdraw(history, schedule, period, now)) view.may_withdraw = views::MayWithdraw::yes;
    return view;
}

/// The report that the page shows now: the one its forms correct.
std::string latest_of(const Slot& slot) {
    const Report* latest = slot.said.latest();
    return latest ? latest->id.text : std::string();
}

http::Response draw_correction(App& app, const SignedIn& me, const KpiId& kpi, const Period& period,
                               const Returned& returned, int status = 200) {
    views::Correction view = app.store.read(
        [&](storage::Connection& connection) { return correction_of(app, connection, me, kpi, period); });
    if (view.slot.said.all.empty()) throw NotFound{};
    const auto form = [&](const std::optional<views::FormState>& again) {
        views::FormState state = again ? *again : fresh_form(app, me.form_token);
        state.typed["corrects"] = latest_of(view.slot);
        return state;
    };
    view.correct = form(returned.correct);
    view.withdraw = form(returned.withdraw);
    view.declare = form(returned.declare);
    return draw(app, me, views::correction_page(me.say, view), views::correction(kpi, period), status);
}

Period period_in(const Form& form) {
    const auto period = form.period("period");
    if (!period) throw BadRequest{};
    return *period;
}

/// 409 where somebody's older page corrects what has changed since; the text typed is kept either way.
int status_of(const Refusal& refusal) {
    return refusal.field == "corrects" ? 409 : 422;
}

}  // namespace

// GET /kpis/{kpi}/corrections/{period}
http::Response show_correction(App& app, const Asked& asked, const SignedIn& me) {
    const auto period = parse_period(asked.parts.at("period"));
    if (!period) throw NotFound{};
    return draw_correction(app, me, asked.id<Kpi>("kpi"), *period, {});
}

// POST /kpis/{kpi}/corrections
http::Response file_correction(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const Period period = period_in(form);
    const Kpi kpi = app.store.read([&](storage::Connection& connection) {
        return storage::kpi_of(connection, me.organisation, me.member.id, asked.id<Kpi>("kpi"));
    });
    const NumberField typed = number_field(form, kpi.measure, me);
    if (typed.again) return draw_correction(app, me, kpi.id, period, {.correct = *typed.again}, 422);
    const auto report = actions::correct_report(
        app.store, me.speaker(),
        {.kpi = kpi.id, .period = period, .value = typed.value, .note = form.text("note")},
        form.id<Report>("corrects").value_or(ReportId{}), form.sent());
    if (!report)
        return draw_correction(app, me, kpi.id, period, {.correct = form_refused(form, me, report.error())},
                               status_of(report.error()));
    return look_at(views::kpi(kpi.id));
}

// POST /kpis/{kpi}/withdrawals
http::Response file_withdrawal(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const Period period = period_in(form);
    const KpiId kpi = asked.id<Kpi>("kpi");
    const auto report = actions::withdraw_report(
        app.store, me.speaker(), kpi, period, form.id<Report>("corrects").value_or(ReportId{}), form.sent());
    if (!report)
        return draw_correction(app, me, kpi, period, {.withdraw = form_refused(form, me, report.error())},
                               status_of(report.error()));
    return look_at(views::my_numbers());
}

// POST /kpis/{kpi}/declarations
http::Response file_declaration(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const Period period = period_in(form);
    const KpiId kpi = asked.id<Kpi>("kpi");
    const auto kind = form.choice<DeclarationKind>("kind");
    if (!kind) throw BadRequest{};
    const auto declare =
        *kind == DeclarationKind::broken ? actions::declare_broken : actions::withdraw_declaration;
    const auto declared = declare(app.store, me.speaker(), kpi, period, form.text("reason"), form.sent());
    if (!declared)
        return draw_correction(app, me, kpi, period, {.declare = form_refused(form, me, declared.error())},
                               422);
    return look_at(views::kpi(kpi));
}

}  // namespace kept::web
