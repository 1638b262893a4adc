#include "actions/invite_administrator.hpp"

#include "secrets/token.hpp"
#include "storage/administrator_invitations.hpp"
#include "storage/roles.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::days lasts{3};

}  // namespace

Invited invite_administrator(storage::Store& store, const OrganisationId& organisation) {
    return store.write([&](storage::Transaction& transaction) {
        Invited invited{transaction.new_id<Invitation>(), secrets::new_token(transaction.randomness())};
        storage::add_administrator_invitation(
            transaction, organisation,
            {.id = invited.invitation, .made = transaction.now(), .expires = transaction.now() + lasts},
            secrets::hash_of_token(invited.token));
        return invited;
    });
}

Result<Speaker> join_as_administrator(storage::Store& store, const OrganisationId& organisation,
                                      const std::string& token, const Newcomer& typed) {
    const auto newcomer = readable(typed);
    if (!newcomer) return std::unexpected(newcomer.error());
    const auto password = kept_password(*newcomer);

    return store.write([&](storage::Transaction& transaction) -> Result<Speaker> {
        const auto invitation = usable(
            storage::administrator_invitation_with(transaction, organisation, secrets::hash_of_token(token)),
            transaction.now());
        if (!invitation) return std::unexpected(invitation.error());
        if (const auto fresh = has_fresh_address(transaction, organisation, *newcomer); !fresh)
            return std::unexpected(fresh.error());
        const MemberId member =
            add_newcomer(transaction, organisation, *newcomer, password, Role::administrator);
        storage::enter_role(transaction, organisation, member, member, Role::administrator);
        storage::use_administrator_invitation(transaction, organisation, invitation->id, member);
        return Speaker{organisation, member};
    });
}

}  // namespace kept::actions
