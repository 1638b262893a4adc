#include "storage/invitations.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<Invitation> invitations(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<Invitation> found;
    for (auto& [id, team, invited_by, invited_at, expires_at, joined] :
         connection.select<InvitationId, TeamId, MemberId, Instant, Instant, std::optional<MemberId>>(
             sql, binds...))
        found.push_back({id, team, invited_by, invited_at, expires_at, joined});
    return found;
}

}  // namespace

void add_invitation(Transaction& transaction, const OrganisationId& organisation,
                    const Invitation& invitation, const std::string& token_hash) {
    transaction.execute(
        R"sql(
        insert into invitations (organisation, id, team, token_hash, invited_by, invited_at, expires_at)
        values (:organisation, :id, :team, :token_hash, :invited_by, :invited_at, :expires_at)
        )sql",
        with("organisation", organisation), with("id", invitation.id), with("team", invitation.team),
        with("token_hash", token_hash), with("invited_by", invitation.invited_by),
        with("invited_at", invitation.invited), with("expires_at", invitation.expires));
    transaction.changed(organisation, invitation.team);
}

std::optional<Invitation> invitation_with(Connection& connection, const OrganisationId& organisation,
                                          const std::string& token_hash) {
    auto found = invitations(connection,
                             R"sql(
        select id, team, invited_by, invited_at, expires_at, joined from invitations
        where organisation = :organisation and token_hash = :token_hash
        )sql",
                             with("organisation", organisation), with("token_hash", token_hash));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Invitation> invitations_into(Connection& connection, const OrganisationId& organisation,
                                         const TeamId& team) {
    return invitations(connection,
                       R"sql(
        select id, team, invited_by, invited_at, expires_at, joined from invitations
        where organisation = :organisation and team = :team order by invited_at desc, id desc
        )sql",
                       with("organisation", organisation), with("team", team));
}

void use_invitation(Transaction& transaction, const OrganisationId& organisation,
                    const InvitationId& invitation, const MemberId& joined) {
    transaction.execute(R"sql(
        update invitations set joined = :joined where organisation = :organisation and id = :id
        )sql",
                        with("joined", joined), with("organisation", organisation), with("id", invitation));
}

}  // namespace kept::storage
