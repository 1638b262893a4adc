#include "actions/sign_in.hpp"

#include "domain/email_address.hpp"
#include "domain/password.hpp"
#include "domain/session.hpp"
#include "secrets/password.hpp"
#include "secrets/token.hpp"
#include "storage/coachings.hpp"
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

/// What lapsed is of no use to anybody.
void forget_lapsed(storage::Transaction& transaction, const Speaker& speaker) {
    for (const auto& each : storage::sessions_of(transaction, speaker.organisation, speaker.member))
        if (has_lapsed(each.began, each.seen, transaction.now()))
            storage::end_session(transaction, speaker.organisation, each.id);
}

}  // namespace

Result<SignedIn> sign_in(storage::Store& store, const OrganisationId& organisation, const std::string& email,
                         const std::string& password, const Device& device) {
    const auto member = who_signs_in(store, organisation, email, password);
    if (!member) return refuse("", "That address and password do not belong together. Try again.");
    if (const auto over = coaching_over(store, {organisation, *member}))
        return refuse(
            "", "Your time as a coach here ended on {0}. Whoever invited you can let you read along again.",
            over->until);
    return begin_session(store, {organisation, *member}, device);
}

SignedIn begin_session(storage::Store& store, const Speaker& speaker, const Device& device) {
    return store.write([&](storage::Transaction& transaction) {
        forget_lapsed(transaction, speaker);
        return begin_session(transaction, speaker, device);
    });
}

SignedIn begin_session(storage::Transaction& transaction, const Speaker& speaker, const Device& device) {
    SignedIn signed_in{transaction.new_id<Session>(), secrets::new_token(transaction.randomness())};
    storage::begin_session(transaction, speaker.organisation,
                           {signed_in.session, speaker.member, transaction.now(), transaction.now(), device},
                           secrets::hash_of_token(signed_in.token));
    return signed_in;
}

std::optional<Coaching> coaching_over(storage::Store& store, const Speaker& speaker) {
    const auto last = last_to_end(store.read([&](storage::Connection& connection) {
        return storage::coachings_of(connection, speaker.organisation, speaker.member);
    }));
    if (!last || runs(*last, store.now())) return std::nullopt;
    return last;
}

void sign_out(storage::Store& store, const OrganisationId& organisation, const SessionId& session) {
    store.write([&](storage::Transaction& transaction) {
        storage::end_session(transaction, organisation, session);
        return session;
    });
}

}  // namespace kept::actions
