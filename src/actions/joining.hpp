#pragma once

#include <optional>
#include <string>
#include <utility>

#include "domain/ids.hpp"
#include "domain/invitation.hpp"
#include "domain/member.hpp"
#include "domain/refusal.hpp"
#include "secrets/password.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Who comes in, as they fill it in themselves.
struct Newcomer {
    std::string name;
    std::string email;
    std::string password;
    Tongue tongue = Tongue::english;
};

/// The name, address and password as they may be kept, or the first that may not.
Result<Newcomer> readable(Newcomer newcomer);

/// As it is kept. Slow on purpose: worked out before the transaction begins.
std::string kept_password(const Newcomer& newcomer, const secrets::Work& work = secrets::usual_work);

/// An address belongs to one member of an organisation.
Result<Newcomer> has_fresh_address(storage::Connection& connection, const OrganisationId& organisation,
                                   const Newcomer& newcomer);

/// Adds them as a member.
MemberId add_newcomer(storage::Transaction& transaction, const OrganisationId& organisation,
                      const Newcomer& newcomer, const std::optional<std::string>& password, Role role);

/// An invitation of any kind, as its link found it. Throws NotFound for a link that never was one; one that
/// was used or has expired is refused.
template <class Invitation>
Result<Invitation> usable(std::optional<Invitation> invitation, Instant now) {
    if (!invitation) throw NotFound{};
    if (const auto open = may_join(invitation_is(invitation->joined, invitation->expires, now)); !open)
        return std::unexpected(open.error());
    return std::move(*invitation);
}

}  // namespace kept::actions
