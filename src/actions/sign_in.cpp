#include "actions/sign_in.hpp"

#include "domain/email_address.hpp"
#include "domain/password.hpp"
#include "secrets/password.hpp"
#include "secrets/token.hpp"
#include "storage/members.hpp"
#include "storage/sessions.hpp"

namespace kept::actions {
namespace {

std::optional<MemberId> who_signs_in(storage::Store& store, const OrganisationId& organisation,
                                     const std::string& typed_email, const std::string& typed_password) {
    const auto email = email_address("email", typed_email);
    std::optional<storage::Credentials> credentials;
    if (email)
        credentials = store.read([&](storage::Connection& connection) {
            return storage::credentials_of(connection, organisation, *email);
        });
    const std::string password = normalised_password(typed_password);
    const auto match = credentials ? secrets::match_password(password, credentials->password)
                                   : secrets::match_nobody(password);
    if (match == secrets::Match::no) return std::nullopt;
    return credentials->member;
}

}  // namespace

Result<SignedIn> sign_in(storage::Store& store, const OrganisationId& organisation, const std::string& email,
                         const std::string& password) {
    const auto member = who_signs_in(store, organisation, email, password);
    if (!member) return refuse("", "That address and password do not belong together. Try again.");
    return begin_session(store, {organisation, *member});
}

SignedIn begin_session(storage::Store& store, const Speaker& speaker) {
    return store.write([&](storage::Transaction& transaction) {
        SignedIn signed_in{transaction.new_id<Session>(), secrets::new_token(transaction.randomness())};
        storage::begin_session(transaction, speaker.organisation,
                               {signed_in.session, speaker.member, transaction.now(), transaction.now()},
                               secrets::hash_of_token(signed_in.token));
        return signed_in;
    });
}

Result<SignedIn> sign_in_again(storage::Store& store, const Speaker& speaker, const SessionId& session,
                               const std::string& typed) {
    const auto password = store.read([&](storage::Connection& connection) {
        return storage::password_of(connection, speaker.organisation, speaker.member);
    });
    const bool fits =
        password && secrets::match_password(normalised_password(typed), *password) != secrets::Match::no;
    if (!fits) return refuse("password", "That is not your password. Try again.");
    SignedIn again = begin_session(store, speaker);
    sign_out(store, speaker.organisation, session);
    return again;
}

void sign_out(storage::Store& store, const OrganisationId& organisation, const SessionId& session) {
    store.write([&](storage::Transaction& transaction) {
        storage::end_session(transaction, organisation, session);
        return session;
    });
}

}  // namespace kept::actions
