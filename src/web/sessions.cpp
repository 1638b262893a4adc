#include "actions/sign_in.hpp"
#include "views/errors.hpp"
#include "views/sign_in.hpp"
#include "web/coaches.hpp"
#include "web/coming_in.hpp"
#include "web/cookies.hpp"
#include "web/device.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/guards.hpp"
#include "web/own_path.hpp"
#include "web/pages.hpp"
#include "web/sign_in_tries.hpp"

namespace kept::web {
namespace {

http::Response draw_sign_in(App& app, const Visitor& visitor, views::FormState form, int status = 200) {
    return draw(app, visitor, views::sign_in_page(visitor.say, {std::move(form)}), views::sign_in(), status);
}

/// Whoever did not ask for a page begins where they always do.
std::string where_to(App& app, const Asked& asked, const Visitor& visitor, const Form& form,
                     const actions::SignedIn& session) {
    const auto me = whoever_has(app, asked, {*visitor.organisation, session.token});
    return own_path_or(form.text("then"), me ? start_of(app, *me) : views::home());
}

}  // namespace

// GET /sign-in
http::Response show_sign_in(App& app, const Asked& asked, const Visitor& visitor) {
    if (app.settings.serving == Serving::example) return look_at(views::demo_sign_ins());
    if (!visitor.organisation)
        return draw(app, visitor, views::not_set_up_page(visitor.say), views::sign_in());
    views::FormState form = fresh_form(app, visitor.form_token);
    if (const std::string* then = asked.request.query.first("then")) form.typed["then"] = *then;
    return draw(app, visitor, views::sign_in_page(visitor.say, {std::move(form), coached_until(app, asked)}),
                views::sign_in());
}

// POST /sessions
http::Response begin_session(App& app, const Asked& asked, const Visitor& visitor) {
    if (!visitor.organisation) throw NotFound{};
    const Form form(asked.request);
    const auto refused = [&](const Refusal& refusal, int status) {
        return draw_sign_in(app, visitor, form.again(visitor.form_token, refusal), status);
    };
    const std::string email = form.text("email");
    auto allowed = app.tries.ask(tries_of(app, asked.request, *visitor.organisation, email), app.store.now());
    if (!allowed) return with_retry_after(refused(too_early("", allowed.error()), 429), allowed.error());
    const PasswordQueue::Place place(app.passwords);
    const auto session = actions::sign_in(app.store, *visitor.organisation, email, form.text("password"),
                                          device_in(asked.request));
    if (!session) return refused(refused_for_now(session.error(), allowed->failed()), 422);
    allowed->succeeded();
    const auto then = http::see_other(where_to(app, asked, visitor, form, *session));
    return with_known_browser(app, with_session(app, then, *visitor.organisation, *session),
                              *visitor.organisation, email);
}

// POST /sessions/ended
http::Response end_session(App& app, const Asked&, const OrCoach<SignedIn>& me) {
    actions::sign_out(app.store, me.organisation, me.session);
    return http::with_header(without_cookie(app, look_at(views::home()), Cookie::session), "Clear-Site-Data",
                             "\"cache\"");
}

}  // namespace kept::web
