#include "web/recovery_codes.hpp"

#include "actions/recover_account.hpp"
#include "domain/zone.hpp"
#include "storage/organisations.hpp"
#include "storage/recovery_codes.hpp"
#include "views/recovery_codes.hpp"
#include "web/account_change.hpp"
#include "web/coming_in.hpp"
#include "web/device.hpp"
#include "web/drawing.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

http::Response draw_codes_left(App& app, const Asked& asked, const SignedIn& me, views::FormState form,
                               int status = 200) {
    views::CodesLeft view{.change = account_change(app, me, "", std::move(form))};
    view.left = app.store.read([&](storage::Connection& connection) {
        return storage::recovery_codes_left(connection, me.organisation, me.member.id);
    });
    if (asked.request.query.first("recovered")) view.came_by = views::CameBy::a_code;
    return draw(app, me, views::codes_left_page(me.say, view), views::recovery_codes(), status);
}

http::Response draw_forgotten(App& app, const Visitor& visitor, const views::FormState& form,
                              int status = 200) {
    return draw(app, visitor, views::forgotten_page(visitor.say, form), views::forgotten(), status);
}

}  // namespace

http::Response draw_fresh_codes(App& app, const SignedIn& me, const actions::RecoveryCodes& codes,
                                views::ThenOn then) {
    views::FreshCodes view{.codes = codes, .email = me.member.email, .then = then};
    view.made = std::chrono::floor<std::chrono::days>(app.store.now());
    view.organisation = app.store.read([&](storage::Connection& connection) {
        return storage::organisation(connection, me.organisation).name;
    });
    return draw(app, me, views::fresh_codes_page(me.say, view), views::recovery_codes());
}

// GET /my-account/recovery-codes, with ?recovered after one of them let its owner in
http::Response show_recovery_codes(App& app, const Asked& asked, const OrCoach<SignedIn>& me) {
    insist_on_own_account(app);
    return draw_codes_left(app, asked, me, fresh_form(app, me.form_token));
}

// POST /my-account/recovery-codes: they are shown once, on this very answer
http::Response make_recovery_codes(App& app, const Asked& asked, const OrCoach<SignedIn>& me) {
    insist_on_own_account(app);
    const auto codes = prove_and<actions::RecoveryCodes>(app, asked, me, [&](const actions::ProvedBy& proof) {
        return actions::make_recovery_codes(app.store, me.speaker(), proof);
    });
    if (!codes)
        return draw_codes_left(app, asked, me, form_refused(Form(asked.request), me, codes.error()), 422);
    return draw_fresh_codes(app, me, *codes, views::ThenOn::home);
}

// GET /forgotten
http::Response show_forgotten(App& app, const Asked&, const Visitor& visitor) {
    insist_on_own_account(app);
    return draw_forgotten(app, visitor, fresh_form(app, visitor.form_token));
}

// POST /recoveries
http::Response recover(App& app, const Asked& asked, const Visitor& visitor) {
    insist_on_own_account(app);
    if (!visitor.organisation) throw NotFound{};
    const Form form(asked.request);
    const auto refused = [&](const Refusal& refusal, int status) {
        return draw_forgotten(app, visitor, form.again(visitor.form_token, refusal), status);
    };
    const std::string email = form.text("email");
    auto allowed = app.tries.ask(tries_of(app, asked.request, *visitor.organisation, email), app.store.now());
    if (!allowed) return with_retry_after(refused(too_early("", allowed.error()), 429), allowed.error());
    const PasswordQueue::Place place(app.passwords);
    const auto recovered = actions::recover_account(app.store, *visitor.organisation,
                                                    {.email = email,
                                                     .code = form.text("code"),
                                                     .password = form.text("password"),
                                                     .device = device_in(asked.request)});
    if (!recovered) {
        const auto wait = recovered.error().field.empty() ? allowed->failed() : std::chrono::seconds{};
        return refused(refused_for_now(recovered.error(), wait), 422);
    }
    allowed->succeeded();
    return with_known_browser(app,
                              with_session(app, look_at(views::recovery_codes_after_one()),
                                           *visitor.organisation, recovered->signed_in),
                              *visitor.organisation, email);
}

}  // namespace kept::web
