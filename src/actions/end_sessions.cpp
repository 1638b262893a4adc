#include "actions/end_sessions.hpp"

#include "storage/sessions.hpp"

namespace kept::actions {

void end_own_session(storage::Store& store, const Speaker& speaker, const SessionId& session) {
    store.write([&](storage::Transaction& transaction) {
        const auto own = storage::session_of(transaction, speaker.organisation, speaker.member, session);
        storage::end_session(transaction, speaker.organisation, own.id);
        transaction.changed(speaker.organisation, speaker.member);
        return own.id;
    });
}

void end_other_sessions(storage::Store& store, const Speaker& speaker, const SessionId& kept) {
    store.write([&](storage::Transaction& transaction) {
        end_sessions_but(transaction, speaker, kept);
        return kept;
    });
}

void end_sessions_but(storage::Transaction& transaction, const Speaker& speaker,
                      const std::optional<SessionId>& kept) {
    for (const auto& each : storage::sessions_of(transaction, speaker.organisation, speaker.member))
        if (each.id != kept) storage::end_session(transaction, speaker.organisation, each.id);
    transaction.changed(speaker.organisation, speaker.member);
}

}  // namespace kept::actions
