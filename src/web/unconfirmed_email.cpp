#include "web/unconfirmed_email.hpp"

#include "storage/accounts.hpp"

namespace kept::web {

std::optional<std::string> unconfirmed_email(storage::Connection& connection, const SignedIn& me,
                                             const Member& member) {
    if (me.member.role != Role::administrator || member.closed) return std::nullopt;
    const auto is = storage::address_of_member_is(connection, me.organisation, member.id);
    if (is == storage::AddressIs::confirmed || !storage::password_of(connection, me.organisation, member.id))
        return std::nullopt;
    return member.email;
}

}  // namespace kept::web
