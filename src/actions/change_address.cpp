#include "actions/change_address.hpp"

#include "domain/email_address.hpp"
#include "storage/accounts.hpp"
#include "storage/members.hpp"

namespace kept::actions {

Result<std::string> change_address(storage::Store& store, const Speaker& speaker, const ProvedBy& proof,
                                   const std::string& typed) {
    const auto email = email_address("email", typed);
    if (!email) return std::unexpected(email.error());
    const auto proved = prove_again(store, speaker, proof);
    if (!proved) return std::unexpected(proved.error());

    return store.write([&](storage::Transaction& transaction) -> Result<std::string> {
        const auto member = storage::member(transaction, speaker.organisation, speaker.member);
        if (member.email == *email) return *email;
        if (storage::has_address(transaction, speaker.organisation, *email))
            return refuse("email", "Another member signs in with this address. Use another one.");
        storage::change_address(transaction, speaker.organisation, speaker.member, *email);
        return *email;
    });
}

}  // namespace kept::actions
