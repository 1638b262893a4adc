#include "storage/invitations.hpp"

#include "storage/content.hpp"

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

void enter_invitation(Transaction& transaction, const OrganisationId& organisation,
                      const Invitation& invitation) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::invitation,
                                   .author = invitation.invited_by,
                                   .subject = invitation.id.text,
                                   .about = invitation.team.text,
                                   .content = {content(invitation.expires)}});
    transaction.execute(R"sql(
        insert into invitations_made (organisation, sequence, invitation, team, expires_at, salt)
        values (:organisation, :sequence, :invitation, :team, :expires_at, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("invitation", invitation.id), with("team", invitation.team),
                        with("expires_at", invitation.expires), with("salt", entered.salt));
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
    enter_invitation(transaction, organisation, invitation);
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

std::vector<SideRow> invitation_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, invitation, team, expires_at, salt] :
         connection.select<Sequence, std::string, std::string, Instant, std::string>(
             R"sql(
             select sequence, invitation, team, expires_at, salt from invitations_made
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "invitations_made",
                        .sequence = sequence,
                        .kind = EntryKind::invitation,
                        .subject = invitation,
                        .about = team,
                        .salt = salt,
                        .content = {content(expires_at)}});
    return rows;
}

}  // namespace kept::storage
