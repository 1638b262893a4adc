#include "storage/sessions.hpp"

#include "domain/refusal.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<Session> sessions(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<Session> found;
    for (auto& [id, member, began, seen, browser, system] :
         connection.select<SessionId, MemberId, Instant, Instant, std::string, std::string>(sql, binds...))
        found.push_back(
            {std::move(id), std::move(member), began, seen, {std::move(browser), std::move(system)}});
    return found;
}

}  // namespace

void begin_session(Transaction& transaction, const OrganisationId& organisation, const Session& session,
                   const std::string& token_hash) {
    transaction.execute(R"sql(
        insert into sessions (organisation, id, member, token_hash, began_at, seen_at, browser, system)
        values (:organisation, :id, :member, :token_hash, :began_at, :seen_at, :browser, :system)
        )sql",
                        with("organisation", organisation), with("id", session.id),
                        with("member", session.member), with("token_hash", token_hash),
                        with("began_at", session.began), with("seen_at", session.seen),
                        with("browser", session.device.browser), with("system", session.device.system));
    transaction.changed(organisation, session.member);
}

std::optional<Session> session_with(Connection& connection, const OrganisationId& organisation,
                                    const std::string& token_hash) {
    auto found = sessions(connection,
                          R"sql(
        select id, member, began_at, seen_at, browser, system from sessions
        where organisation = :organisation and token_hash = :token_hash
        )sql",
                          with("organisation", organisation), with("token_hash", token_hash));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Session> sessions_of(Connection& connection, const OrganisationId& organisation,
                                 const MemberId& member) {
    return sessions(connection,
                    R"sql(
        select id, member, began_at, seen_at, browser, system from sessions
        where organisation = :organisation and member = :member order by seen_at desc, id desc
        )sql",
                    with("organisation", organisation), with("member", member));
}

Session session_of(Connection& connection, const OrganisationId& organisation, const MemberId& member,
                   const SessionId& session) {
    auto found = sessions(connection,
                          R"sql(
        select id, member, began_at, seen_at, browser, system from sessions
        where organisation = :organisation and member = :member and id = :id
        )sql",
                          with("organisation", organisation), with("member", member), with("id", session));
    if (found.empty()) throw NotFound{};
    return std::move(found.front());
}

void note_seen(Transaction& transaction, const OrganisationId& organisation, const SessionId& session,
               Instant seen) {
    transaction.execute(R"sql(
        update sessions set seen_at = :seen_at where organisation = :organisation and id = :id
        )sql",
                        with("seen_at", seen), with("organisation", organisation), with("id", session));
}

void end_session(Transaction& transaction, const OrganisationId& organisation, const SessionId& session) {
    transaction.execute("delete from sessions where organisation = :organisation and id = :id",
                        with("organisation", organisation), with("id", session));
    transaction.changed(organisation, session);
}

}  // namespace kept::storage
