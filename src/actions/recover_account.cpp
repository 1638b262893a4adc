#include "actions/recover_account.hpp"

#include "actions/end_sessions.hpp"
#include "domain/email_address.hpp"
#include "domain/password.hpp"
#include "domain/recovery_code.hpp"
#include "secrets/password.hpp"
#include "secrets/token.hpp"
#include "storage/accounts.hpp"
#include "storage/members.hpp"
#include "storage/recovery_codes.hpp"

namespace kept::actions {
namespace {

Result<Recovering> readable(Recovering typed) {
    const auto email = email_address("email", typed.email);
    if (!email) return std::unexpected(email.error());
    typed.email = *email;
    typed.code = folded_recovery_code(typed.code);
    if (typed.code.empty()) return refuse("code", "Type one of your recovery codes.");
    if (typed.password.empty()) return refuse("password", "Choose a password of at least 15 characters.");
    const auto password = acceptable_password("password", typed.password, {*email});
    if (!password) return std::unexpected(password.error());
    typed.password = *password;
    return typed;
}

/// Whoever has no address here has no code either: an unknown one costs the same look.
Result<Speaker> whose_code(storage::Transaction& transaction, const OrganisationId& organisation,
                           const Recovering& typed) {
    const auto credentials = storage::credentials_of(transaction, organisation, typed.email);
    const MemberId member = credentials ? credentials->member : MemberId{};
    const auto used =
        storage::use_recovery_code(transaction, organisation, member, secrets::hash_of_token(typed.code));
    if (used == storage::Used::no) return refuse("", "That address and code do not belong together.");
    return Speaker{organisation, member};
}

/// Only who has a right code hears that the password holds their name.
Result<std::string> not_their_name(storage::Transaction& transaction, const Speaker& speaker,
                                   const Recovering& typed) {
    const auto member = storage::member(transaction, speaker.organisation, speaker.member);
    return acceptable_password("password", typed.password, {member.name, member.email});
}

}  // namespace

Result<Recovered> recover_account(storage::Store& store, const OrganisationId& organisation,
                                  const Recovering& typed) {
    const auto recovering = readable(typed);
    if (!recovering) return std::unexpected(recovering.error());
    const std::string password = secrets::hash_of_password(recovering->password);

    return store.write([&](storage::Transaction& transaction) -> Result<Recovered> {
        const auto speaker = whose_code(transaction, organisation, *recovering);
        if (!speaker) return std::unexpected(speaker.error());
        if (const auto fits = not_their_name(transaction, *speaker, *recovering); !fits)
            return std::unexpected(fits.error());
        storage::change_password(transaction, organisation, speaker->member, password);
        end_sessions_but(transaction, *speaker, std::nullopt);
        return Recovered{*speaker, begin_session(transaction, *speaker, recovering->device),
                         storage::recovery_codes_left(transaction, organisation, speaker->member)};
    });
}

}  // namespace kept::actions
