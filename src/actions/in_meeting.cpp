#include "actions/in_meeting.hpp"

#include "actions/lend_turn.hpp"
#include "actions/once.hpp"
#include "actions/standing.hpp"
#include "storage/meetings.hpp"

namespace kept::actions {

Result<MeetingId> press(storage::Transaction& transaction, const Speaker& speaker, const MeetingId& id,
                        MeetingDeed deed) {
    const LiveMeeting meeting = storage::meeting(transaction, speaker.organisation, id);
    if (!is_in(transaction, speaker, meeting.start.team, transaction.now())) throw Forbidden{};
    if (const auto may = may_say_here(transaction, speaker, meeting, deed.kind, transaction.now()); !may)
        return std::unexpected(may.error());
    deed.by = speaker.member;
    deed.at = transaction.now();
    const auto after = pressed(meeting, deed);
    if (!after) return std::unexpected(after.error());
    if (!*after) return id;
    storage::enter_meeting_deed(transaction, speaker.organisation, meeting, deed);
    if (is_over(**after) && !is_over(meeting))
        storage::end_open_meeting(transaction, speaker.organisation, meeting);
    return id;
}

Result<MeetingId> press_once(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                             const MeetingDeed& deed, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<MeetingId>(transaction, speaker, form,
                               [&] { return press(transaction, speaker, meeting, deed); });
    });
}

}  // namespace kept::actions
