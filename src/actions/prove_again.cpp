#include "actions/prove_again.hpp"

#include "domain/password.hpp"
#include "domain/session.hpp"
#include "secrets/password.hpp"
#include "storage/accounts.hpp"
#include "storage/sessions.hpp"

namespace kept::actions {

PasswordIs password_now_is(storage::Connection& connection, const Speaker& speaker, const SessionId& session,
                           Instant now) {
    const auto own = storage::session_of(connection, speaker.organisation, speaker.member, session);
    return began_recently(own.began, now) ? PasswordIs::not_asked : PasswordIs::asked;
}

Result<Speaker> prove_again(storage::Store& store, const Speaker& speaker, const ProvedBy& proof) {
    const auto [asked, password] = store.read([&](storage::Connection& connection) {
        return std::pair(password_now_is(connection, speaker, proof.session, store.now()),
                         storage::password_of(connection, speaker.organisation, speaker.member));
    });
    if (!password) throw Forbidden{};
    if (proof.password_now.empty()) {
        if (asked == PasswordIs::not_asked) return speaker;
        return refuse("password_now", "It has been a while since you signed in: type your password as well.");
    }
    const auto match = secrets::match_password(normalised_password(proof.password_now), *password);
    if (match == secrets::Match::no) return refuse("password_now", "That is not the password you have now.");
    return speaker;
}

}  // namespace kept::actions
