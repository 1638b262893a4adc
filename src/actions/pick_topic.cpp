#include "actions/pick_topic.hpp"

#include <algorithm>

#include "actions/once.hpp"
#include "storage/meetings.hpp"
#include "storage/waiting_topics.hpp"

namespace kept::actions {
namespace {

WaitingTopic waiting(storage::Transaction& transaction, const Speaker& speaker, const MeetingId& meeting,
                     Sequence topic) {
    const auto all = storage::what_waits_for(
        transaction, speaker.organisation, storage::meeting(transaction, speaker.organisation, meeting).start,
        transaction.now());
    const auto found = std::ranges::find(all, topic, &WaitingTopic::about);
    if (found == all.end()) throw NotFound{};
    return *found;
}

}  // namespace

Result<MeetingId> pick_topic(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                             Sequence topic, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<MeetingId>(transaction, speaker, form, [&] {
            const WaitingTopic found = waiting(transaction, speaker, meeting, topic);
            return press(transaction, speaker, meeting,
                         {.kind = MeetingDeedKind::pick,
                          .words = spoken(found),
                          .members = {found.whose},
                          .topic = topic});
        });
    });
}

Result<MeetingId> put_topic_back(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                 Sequence topic, const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::put_back, .topic = topic}, form);
}

}  // namespace kept::actions
