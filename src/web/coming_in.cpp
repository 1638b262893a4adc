#include "web/coming_in.hpp"

#include "actions/make_recovery_codes.hpp"
#include "web/coaches.hpp"
#include "web/cookies.hpp"
#include "web/device.hpp"
#include "web/guards.hpp"
#include "web/recovery_codes.hpp"
#include "web/sign_in_tries.hpp"

namespace kept::web {

Proof proof_in(const Asked& asked) {
    const auto proof = proof_of(asked.parts.at("token"));
    if (!proof) throw NotFound{};
    return *proof;
}

actions::Newcomer newcomer_in(const Form& form, const Visitor& visitor) {
    return {.name = form.text("name"),
            .email = form.text("email"),
            .password = form.text("password"),
            .tongue = visitor.say.tongue()};
}

namespace {

/// A coach names no number.
views::ThenOn then_on(const SignedIn& newcomer) {
    return reads_as(newcomer) == views::ReadsAs::coach ? views::ThenOn::home : views::ThenOn::first_quarter;
}

}  // namespace

http::Response welcome(App& app, const Asked& asked, const actions::Speaker& newcomer) {
    const auto codes = actions::make_first_recovery_codes(app.store, newcomer);
    const auto session = actions::begin_session(app.store, newcomer, device_in(asked.request));
    const auto me = whoever_has(app, asked, {newcomer.organisation, session.token});
    if (!me) throw NotSignedIn{};
    return with_known_browser(
        app,
        with_session(app, draw_fresh_codes(app, *me, codes, then_on(*me)), newcomer.organisation, session),
        newcomer.organisation, me->member.email);
}

http::Response with_session(const App& app, http::Response response, const OrganisationId& organisation,
                            const actions::SignedIn& session) {
    return with_cookie(app, std::move(response), Cookie::session,
                       text_of(Proof{organisation, session.token}));
}

}  // namespace kept::web
