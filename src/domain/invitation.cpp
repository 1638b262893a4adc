#include "domain/invitation.hpp"

namespace kept {

InvitationIs invitation_is(const std::optional<MemberId>& joined, Instant expires, Instant now) {
    if (joined) return InvitationIs::used;
    return expires <= now ? InvitationIs::expired : InvitationIs::open;
}

Result<InvitationIs> may_join(InvitationIs invitation) {
    if (invitation == InvitationIs::used)
        return refuse("invitation", "This invitation was used already. Ask for a new one.");
    if (invitation == InvitationIs::expired)
        return refuse("invitation", "This invitation has expired. Ask for a new one.");
    return invitation;
}

}  // namespace kept
