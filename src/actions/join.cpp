#include "actions/join.hpp"

#include "actions/standing.hpp"
#include "secrets/token.hpp"
#include "storage/invitations.hpp"
#include "storage/teams.hpp"

namespace kept::actions {

Result<Speaker> join(storage::Store& store, const OrganisationId& organisation, const std::string& token,
                     const Newcomer& typed, const secrets::Work& work) {
    const auto newcomer = readable(typed);
    if (!newcomer) return std::unexpected(newcomer.error());
    const auto password = kept_password(*newcomer, work);

    return store.write([&](storage::Transaction& transaction) -> Result<Speaker> {
        const auto invitation =
            usable(storage::invitation_with(transaction, organisation, secrets::hash_of_token(token)),
                   transaction.now());
        if (!invitation) return std::unexpected(invitation.error());
        if (const auto fresh = has_fresh_address(transaction, organisation, *newcomer); !fresh)
            return std::unexpected(fresh.error());
        const MemberId member = add_newcomer(transaction, organisation, *newcomer, password, Role::member);
        storage::use_invitation(transaction, organisation, invitation->id, member);
        const Day today = today_in(transaction, organisation, invitation->team, transaction.now());
        storage::enter_membership(transaction, organisation, member,
                                  {invitation->team, member, Standing::member, today});
        return Speaker{organisation, member};
    });
}

}  // namespace kept::actions
