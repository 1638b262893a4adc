#include "web/account_change.hpp"

namespace kept::web {

void insist_on_own_account(const App& app) {
    if (app.settings.serving == Serving::example) throw NotFound{};
}

views::AccountChange account_change(App& app, const SignedIn& me, std::string now, views::FormState form) {
    const auto password_is = app.store.read([&](storage::Connection& connection) {
        return actions::password_now_is(connection, me.speaker(), me.session, app.store.now());
    });
    const auto asks =
        password_is == actions::PasswordIs::asked ? views::AsksPassword::yes : views::AsksPassword::no;
    return {std::move(now), asks, std::move(form)};
}

}  // namespace kept::web
