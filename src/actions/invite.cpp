#include "actions/invite.hpp"

#include "actions/standing.hpp"
#include "secrets/token.hpp"
#include "storage/invitations.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::days lasts{14};

}  // namespace

Invited invite(storage::Store& store, const Speaker& speaker, const TeamId& team) {
    return store.write([&](storage::Transaction& transaction) {
        if (!may_arrange(transaction, speaker, team, transaction.now())) throw Forbidden{};
        Invited invited{transaction.new_id<Invitation>(), secrets::new_token(transaction.randomness())};
        storage::add_invitation(transaction, speaker.organisation,
                                {.id = invited.invitation,
                                 .team = team,
                                 .invited_by = speaker.member,
                                 .invited = transaction.now(),
                                 .expires = transaction.now() + lasts},
                                secrets::hash_of_token(invited.token));
        return invited;
    });
}

}  // namespace kept::actions
