#include "actions/choose_tongue.hpp"

#include "storage/members.hpp"

namespace kept::actions {

void choose_tongue(storage::Store& store, const Speaker& speaker, Tongue tongue) {
    store.write([&](storage::Transaction& transaction) {
        storage::choose_tongue(transaction, speaker.organisation, speaker.member, tongue);
        return tongue;
    });
}

}  // namespace kept::actions
