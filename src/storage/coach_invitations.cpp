#include "storage/coach_invitations.hpp"

#include "storage/content.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<CoachInvitation> invitations(Connection& connection, std::string_view sql,
                                         const Binds&... binds) {
    std::vector<CoachInvitation> found;
    for (auto& [id, team, until, invited_by, invited_at, expires_at, joined] :
         connection
             .select<CoachInvitationId, TeamId, Day, MemberId, Instant, Instant, std::optional<MemberId>>(
                 sql, binds...))
        found.push_back({id, team, until, invited_by, invited_at, expires_at, joined});
    return found;
}

void enter_invitation(Transaction& transaction, const OrganisationId& organisation,
                      const CoachInvitation& invitation) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::coach_invitation,
                                   .author = invitation.invited_by,
                                   .subject = invitation.id.text,
                                   .about = invitation.team.text,
                                   .content = {content(invitation.until), content(invitation.expires)}});
    transaction.execute(
        R"sql(
        insert into coach_invitations_made
            (organisation, sequence, invitation, team, until_day, expires_at, salt)
        values (:organisation, :sequence, :invitation, :team, :until_day, :expires_at, :salt)
        )sql",
        with("organisation", organisation), with("sequence", entered.sequence),
        with("invitation", invitation.id), with("team", invitation.team), with("until_day", invitation.until),
        with("expires_at", invitation.expires), with("salt", entered.salt));
}

}  // namespace

void add_coach_invitation(Transaction& transaction, const OrganisationId& organisation,
                          const CoachInvitation& invitation, const std::string& token_hash) {
    transaction.execute(
        R"sql(
        insert into coach_invitations
            (organisation, id, team, until_day, token_hash, invited_by, invited_at, expires_at)
        values (:organisation, :id, :team, :until_day, :token_hash, :invited_by, :invited_at, :expires_at)
        )sql",
        with("organisation", organisation), with("id", invitation.id), with("team", invitation.team),
        with("until_day", invitation.until), with("token_hash", token_hash),
        with("invited_by", invitation.invited_by), with("invited_at", invitation.invited),
        with("expires_at", invitation.expires));
    enter_invitation(transaction, organisation, invitation);
    transaction.changed(organisation, invitation.team);
}

std::optional<CoachInvitation> coach_invitation_with(Connection& connection,
                                                     const OrganisationId& organisation,
                                                     const std::string& token_hash) {
    auto found = invitations(connection,
                             R"sql(
        select id, team, until_day, invited_by, invited_at, expires_at, joined from coach_invitations
        where organisation = :organisation and token_hash = :token_hash
        )sql",
                             with("organisation", organisation), with("token_hash", token_hash));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<CoachInvitation> coach_invitations_into(Connection& connection,
                                                    const OrganisationId& organisation, const TeamId& team) {
    return invitations(connection,
                       R"sql(
        select id, team, until_day, invited_by, invited_at, expires_at, joined from coach_invitations
        where organisation = :organisation and team = :team order by invited_at desc, id desc
        )sql",
                       with("organisation", organisation), with("team", team));
}

void use_coach_invitation(Transaction& transaction, const OrganisationId& organisation,
                          const CoachInvitationId& invitation, const MemberId& joined) {
    transaction.execute(R"sql(
        update coach_invitations set joined = :joined where organisation = :organisation and id = :id
        )sql",
                        with("joined", joined), with("organisation", organisation), with("id", invitation));
}

std::vector<SideRow> coach_invitation_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, invitation, team, until, expires_at, salt] :
         connection.select<Sequence, std::string, std::string, Day, Instant, std::string>(
             R"sql(
             select sequence, invitation, team, until_day, expires_at, salt from coach_invitations_made
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "coach_invitations_made",
                        .sequence = sequence,
                        .kind = EntryKind::coach_invitation,
                        .subject = invitation,
                        .about = team,
                        .salt = salt,
                        .content = {content(until), content(expires_at)}});
    return rows;
}

}  // namespace kept::storage
