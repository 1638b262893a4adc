#include "web/again.hpp"

#include "actions/sign_in.hpp"
#include "views/again.hpp"
#include "web/cookies.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/guards.hpp"
#include "web/number_field.hpp"
#include "web/proof.hpp"

namespace kept::web {
namespace {

constexpr std::chrono::minutes recently{15};

bool signed_in_recently(const App& app, const SignedIn& me) {
    return app.settings.serving == Serving::example || app.store.now() - me.session_began < recently;
}

http::Response ask(App& app, const SignedIn& me, const views::Path& to, views::FormState form, int status) {
    return draw(app, me, views::again_page(me.say, {to, std::move(form)}), to, status);
}

}  // namespace

http::Response once_more_signed_in(App& app, const Asked& asked, const SignedIn& me, const views::Path& to,
                                   const std::function<http::Response(const SignedIn&)>& deed) {
    if (signed_in_recently(app, me)) return deed(me);
    const Form form(asked.request);
    if (form.text("password").empty()) return ask(app, me, to, form.again(me.form_token), 200);
    const PasswordQueue::Place place(app.passwords);
    const auto again = actions::sign_in_again(app.store, me.speaker(), me.session, form.text("password"));
    if (!again) return ask(app, me, to, form_refused(form, me, again.error()), 422);
    return with_cookie(app, deed(signed_in_anew(app, me, *again, app.store.now())), Cookie::session,
                       text_of(Proof{me.organisation, again->token}));
}

}  // namespace kept::web
