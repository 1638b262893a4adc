#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// With what a member proves once more that it is them: the session they look with, and the password they
/// have now, which may be empty while the session is young.
struct ProvedBy {
    SessionId session;
    std::string password_now;
};

/// Whether a change of how they come in asks for the password once more.
enum class PasswordIs { asked, not_asked };

PasswordIs password_now_is(storage::Connection& connection, const Speaker& speaker, const SessionId& session,
                           Instant now);

/// The speaker, or a refusal at the field "password_now". A password that was typed is checked even where
/// none is asked. Throws Forbidden for who has no password.
Result<Speaker> prove_again(storage::Store& store, const Speaker& speaker, const ProvedBy& proof);

}  // namespace kept::actions
