#include "actions/joining.hpp"

#include "domain/email_address.hpp"
#include "domain/password.hpp"
#include "domain/wording.hpp"
#include "storage/members.hpp"

namespace kept::actions {

Result<Newcomer> readable(Newcomer newcomer) {
    const auto name = worded("name", newcomer.name, Wording::name, "What is your name?");
    if (!name) return std::unexpected(name.error());
    const auto email = email_address("email", newcomer.email);
    if (!email) return std::unexpected(email.error());
    newcomer.name = *name;
    newcomer.email = *email;
    if (newcomer.password.empty()) return refuse("password", "Choose a password of at least 15 characters.");
    const auto password = acceptable_password("password", newcomer.password, {*name, *email});
    if (!password) return std::unexpected(password.error());
    newcomer.password = *password;
    return newcomer;
}

std::string kept_password(const Newcomer& newcomer, const secrets::Work& work) {
    return secrets::hash_of_password(newcomer.password, work);
}

Result<Newcomer> has_fresh_address(storage::Connection& connection, const OrganisationId& organisation,
                                   const Newcomer& newcomer) {
    if (storage::has_address(connection, organisation, newcomer.email))
        return refuse("email", "Somebody already joined with this address. Sign in, or use another one.");
    return newcomer;
}

MemberId add_newcomer(storage::Transaction& transaction, const OrganisationId& organisation,
                      const Newcomer& newcomer, const std::optional<std::string>& password, Role role) {
    const Member member{.id = transaction.new_id<Member>(),
                        .name = newcomer.name,
                        .email = newcomer.email,
                        .role = role,
                        .tongue = newcomer.tongue,
                        .joined = transaction.now()};
    storage::add_member(transaction, organisation, member, password);
    return member.id;
}

}  // namespace kept::actions
