#include "actions/choose_tongue.hpp"
#include "domain/codes.hpp"
#include "views/paths.hpp"
#include "web/cookies.hpp"
#include "web/form.hpp"
#include "web/guards.hpp"
#include "web/own_path.hpp"
#include "web/pages.hpp"

namespace kept::web {

// POST /language
http::Response choose_language(App& app, const Asked& asked, const OrCoach<Anybody>& anybody) {
    const Form form(asked.request);
    const auto tongue = form.choice<Tongue>("language");
    if (!tongue) throw BadRequest{};
    std::string then = own_path_or(form.text("then"), views::home());
    if (anybody.member) {
        // Each company of the example speaks its own language: who changes it meets the other one.
        if (app.settings.serving == Serving::example)
            then = views::demo_sign_ins().text();
        else
            actions::choose_tongue(app.store, {anybody.member->organisation, anybody.member->member.id},
                                   *tongue);
    }
    return with_cookie(app, http::see_other(then), Cookie::language, std::string(code_of(*tongue)));
}

}  // namespace kept::web
