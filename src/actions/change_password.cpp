#include "actions/change_password.hpp"

#include "actions/end_sessions.hpp"
#include "domain/password.hpp"
#include "secrets/password.hpp"
#include "storage/accounts.hpp"
#include "storage/members.hpp"

namespace kept::actions {

Result<SignedIn> change_password(storage::Store& store, const Speaker& speaker, const ProvedBy& proof,
                                 const std::string& typed, const Device& device) {
    const auto member = store.read([&](storage::Connection& connection) {
        return storage::member(connection, speaker.organisation, speaker.member);
    });
    if (typed.empty()) return refuse("password", "Choose a password of at least 15 characters.");
    const auto password = acceptable_password("password", typed, {member.name, member.email});
    if (!password) return std::unexpected(password.error());
    const auto proved = prove_again(store, speaker, proof);
    if (!proved) return std::unexpected(proved.error());
    const std::string hash = secrets::hash_of_password(*password);

    return store.write([&](storage::Transaction& transaction) {
        storage::change_password(transaction, speaker.organisation, speaker.member, hash);
        end_sessions_but(transaction, speaker, std::nullopt);
        return begin_session(transaction, speaker, device);
    });
}

}  // namespace kept::actions
