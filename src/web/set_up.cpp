#include "views/set_up.hpp"

#include "actions/set_up_organisation.hpp"
#include "domain/zone.hpp"
#include "secrets/token.hpp"
#include "web/coming_in.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

void check_link(const App& app, const std::string& token) {
    const auto& hash = app.settings.set_up_token_hash;
    if (!hash || !secrets::same(secrets::hash_of_token(token), *hash)) throw NotFound{};
}

http::Response draw_set_up(App& app, const Visitor& visitor, const std::string& token, views::FormState form,
                           int status = 200) {
    const views::SetUp view{.token = token, .zones = zone_names(), .form = std::move(form)};
    return draw(app, visitor, views::set_up_page(visitor.say, view), views::set_up(token), status);
}

}  // namespace

// GET /set-up/{token}
http::Response show_set_up(App& app, const Asked& asked, const Visitor& visitor) {
    const std::string& token = asked.parts.at("token");
    check_link(app, token);
    if (visitor.organisation)
        return draw(app, visitor, views::set_up_done_page(visitor.say), views::set_up(token), 410);
    return draw_set_up(app, visitor, token, fresh_form(app, visitor.form_token));
}

// POST /set-up/{token}
http::Response set_up(App& app, const Asked& asked, const Visitor& visitor) {
    const std::string& token = asked.parts.at("token");
    check_link(app, token);
    const Form form(asked.request);
    const PasswordQueue::Place place(app.passwords);
    const auto founded = actions::set_up_organisation(app.store, {.organisation = form.text("organisation"),
                                                                  .name = form.text("name"),
                                                                  .email = form.text("email"),
                                                                  .password = form.text("password"),
                                                                  .team = form.text("team"),
                                                                  .zone = form.text("zone"),
                                                                  .tongue = visitor.say.tongue()});
    if (!founded) {
        views::FormState again = form.again(visitor.form_token);
        again.refusal = founded.error();
        return draw_set_up(app, visitor, token, std::move(again), 422);
    }
    return welcome(app, asked, founded->administrator);
}

}  // namespace kept::web
