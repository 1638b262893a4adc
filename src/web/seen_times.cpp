#include "web/seen_times.hpp"

#include "storage/sessions.hpp"

namespace kept::web {

void SeenTimes::note(const OrganisationId& organisation, const SessionId& session, Instant at) {
    const std::lock_guard lock(mutex_);
    noted_[{organisation, session}] = at;
}

void SeenTimes::write_down(storage::Store& store) {
    std::map<std::pair<OrganisationId, SessionId>, Instant> noted;
    {
        const std::lock_guard lock(mutex_);
        noted.swap(noted_);
    }
    if (noted.empty()) return;
    store.write([&](storage::Transaction& transaction) {
        for (const auto& [whose, at] : noted) storage::note_seen(transaction, whose.first, whose.second, at);
        return noted.size();
    });
}

}  // namespace kept::web
