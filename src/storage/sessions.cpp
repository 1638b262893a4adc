#include "storage/sessions.hpp"

namespace kept::storage {

void begin_session(Transaction& transaction, const OrganisationId& organisation, const Session& session,
                   const std::string& token_hash) {
    transaction.execute(R"sql(
        insert into sessions (organisation, id, member, token_hash, began_at, seen_at)
        values (:organisation, :id, :member, :token_hash, :began_at, :seen_at)
        )sql",
                        with("organisation", organisation), with("id", session.id),
                        with("member", session.member), with("token_hash", token_hash),
                        with("began_at", session.began), with("seen_at", session.seen));
}

std::optional<Session> session_with(Connection& connection, const OrganisationId& organisation,
                                    const std::string& token_hash) {
    auto rows = connection.select<SessionId, MemberId, Instant, Instant>(
        R"sql(
        select id, member, began_at, seen_at from sessions
        where organisation = :organisation and token_hash = :token_hash
        )sql",
        with("organisation", organisation), with("token_hash", token_hash));
    if (rows.empty()) return std::nullopt;
    auto& [id, member, began, seen] = rows.front();
    return Session{std::move(id), std::move(member), began, seen};
}

void note_seen(Transaction& transaction, const OrganisationId& organisation, const SessionId& session,
               Instant seen) {
    transaction.execute(R"sql(
        update sessions set seen_at = :seen_at where organisation = :organisation and id = :id
        )sql",
                        with("seen_at", seen), with("organisation", organisation), with("id", session));
}

void end_sessions_of(Transaction& transaction, const OrganisationId& organisation, const MemberId& member) {
    for (const auto& [session] : transaction.select<SessionId>(
             "select id from sessions where organisation = :organisation and member = :member",
             with("organisation", organisation), with("member", member)))
        end_session(transaction, organisation, session);
}

void end_session(Transaction& transaction, const OrganisationId& organisation, const SessionId& session) {
    transaction.execute("delete from sessions where organisation = :organisation and id = :id",
                        with("organisation", organisation), with("id", session));
    transaction.changed(organisation, session);
}

}  // namespace kept::storage
