#include "storage/administrator_invitations.hpp"

namespace kept::storage {

void add_administrator_invitation(Transaction& transaction, const OrganisationId& organisation,
                                  const AdministratorInvitation& invitation, const std::string& token_hash) {
    transaction.execute(R"sql(
        insert into administrator_invitations (organisation, id, token_hash, made_at, expires_at)
        values (:organisation, :id, :token_hash, :made_at, :expires_at)
        )sql",
                        with("organisation", organisation), with("id", invitation.id),
                        with("token_hash", token_hash), with("made_at", invitation.made),
                        with("expires_at", invitation.expires));
}

std::optional<AdministratorInvitation> administrator_invitation_with(Connection& connection,
                                                                     const OrganisationId& organisation,
                                                                     const std::string& token_hash) {
    auto rows = connection.select<InvitationId, Instant, Instant, std::optional<MemberId>>(
        R"sql(
        select id, made_at, expires_at, joined from administrator_invitations
        where organisation = :organisation and token_hash = :token_hash
        )sql",
        with("organisation", organisation), with("token_hash", token_hash));
    if (rows.empty()) return std::nullopt;
    auto& [id, made, expires, joined] = rows.front();
    return AdministratorInvitation{std::move(id), made, expires, std::move(joined)};
}

void use_administrator_invitation(Transaction& transaction, const OrganisationId& organisation,
                                  const InvitationId& invitation, const MemberId& joined) {
    transaction.execute(R"sql(
        update administrator_invitations set joined = :joined
        where organisation = :organisation and id = :id
        )sql",
                        with("joined", joined), with("organisation", organisation), with("id", invitation));
}

}  // namespace kept::storage
