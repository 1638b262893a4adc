#pragma once

#include <functional>
#include <string>

#include "actions/prove_again.hpp"
#include "domain/refusal.hpp"
#include "views/account_forms.hpp"
#include "web/app.hpp"
#include "web/asked.hpp"
#include "web/form.hpp"
#include "web/people.hpp"
#include "web/sign_in_tries.hpp"

namespace kept::web {

/// An account of one's own is changed; who is played in the example has none. Throws NotFound.
void insist_on_own_account(const App& app);

/// What a form of change shows: whether it asks for the password, and what is there now.
views::AccountChange account_change(App& app, const SignedIn& me, std::string now, views::FormState form);

/// Makes a change that may check a password: in a place of the queue, and slowed down when wrong ones are
/// tried.
template <class Made>
Result<Made> prove_and(App& app, const Asked& asked, const SignedIn& me,
                       const std::function<Result<Made>(const actions::ProvedBy&)>& change) {
    const Form form(asked.request);
    const actions::ProvedBy proof{me.session, form.text("password_now")};
    auto allowed = app.tries.ask({{Counted::account, "member " + me.member.id.text}}, app.store.now());
    if (!allowed) return std::unexpected(too_early("password_now", allowed.error()));
    const PasswordQueue::Place place(app.passwords);
    Result<Made> made = change(proof);
    if (made) {
        allowed->succeeded();
    } else if (made.error().field == "password_now" && !proof.password_now.empty()) {
        allowed->failed();
    }
    return made;
}

}  // namespace kept::web
