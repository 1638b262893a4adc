#include "web/again.hpp"

#include "views/again.hpp"
#include "web/account_change.hpp"
#include "web/drawing.hpp"
#include "web/number_field.hpp"

namespace kept::web {
namespace {

http::Response ask(App& app, const SignedIn& me, const views::Path& to, views::FormState form, int status) {
    return draw(app, me, views::again_page(me.say, {to, std::move(form)}), to, status);
}

}  // namespace

http::Response once_more_proved(App& app, const Asked& asked, const SignedIn& me, const views::Path& to,
                                const std::function<http::Response()>& deed) {
    if (app.settings.serving == Serving::example) return deed();
    const Form form(asked.request);
    const auto proved = prove_and<actions::Speaker>(app, asked, me, [&](const actions::ProvedBy& proof) {
        return actions::prove_again(app.store, me.speaker(), proof);
    });
    if (proved) return deed();
    if (form.text("password_now").empty()) return ask(app, me, to, form.again(me.form_token), 200);
    return ask(app, me, to, form_refused(form, me, proved.error()), 422);
}

}  // namespace kept::web
