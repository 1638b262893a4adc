#include "actions/stuck_again.hpp"

#include <algorithm>

#include "actions/once.hpp"
#include "actions/standing.hpp"
#include "domain/wording.hpp"
#include "storage/meetings.hpp"
#include "storage/stuck_answers.hpp"
#include "storage/waiting.hpp"

namespace kept::actions {
namespace {

/// What was said then; who is no longer in the round can no longer help in it.
Result<MeetingDeed> said_then(storage::Transaction& transaction, const Speaker& speaker,
                              const LiveMeeting& meeting, int place) {
    const auto before = storage::last_meetings_of(transaction, speaker.organisation, meeting.start.team,
                                                  meetings_remembered, meeting.start.sequence);
    const auto stucks = stucks_of_last_time(before, speaker.member);
    const auto found = std::ranges::find(stucks, place, &Stuck::place);
    if (found == stucks.end()) return refuse("stuck", "You did not say that last time. Say it in one line.");
    MeetingDeed deed{.kind = MeetingDeedKind::stuck, .words = found->words, .members = found->helpers};
    std::erase_if(deed.members, [&](const MemberId& each) { return !seat_of(meeting, each); });
    return deed;
}

}  // namespace

Result<MeetingId> say_stuck_again(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                  int step, int place, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<MeetingId>(transaction, speaker, form, [&]() -> Result<MeetingId> {
            const LiveMeeting now = storage::meeting(transaction, speaker.organisation, meeting);
            if (!is_in(transaction, speaker, now.start.team, transaction.now())) throw Forbidden{};
            auto deed = said_then(transaction, speaker, now, place);
            if (!deed) return std::unexpected(deed.error());
            deed->step = step;
            return press(transaction, speaker, meeting, *deed);
        });
    });
}

Result<StuckAnswerId> answer_stuck(storage::Store& store, const Speaker& speaker,
                                   const AnsweringStuck& answering, const storage::SentForm& form) {
    const auto reason = worded_or_empty("reason", answering.reason, Wording::sentence);
    if (!reason) return std::unexpected(reason.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<StuckAnswerId>(transaction, speaker, form, [&]() -> Result<StuckAnswerId> {
            const TeamId team =
                storage::meeting(transaction, speaker.organisation, answering.meeting).start.team;
            if (!is_in(transaction, speaker, team, transaction.now())) throw Forbidden{};
            const auto made = may_answer(
                storage::last_meetings_of(transaction, speaker.organisation, team, meetings_remembered),
                storage::stuck_answers_of(transaction, speaker.organisation, speaker.member),
                {.id = transaction.new_id<StuckAnswer>(),
                 .meeting = answering.meeting,
                 .stuck = answering.stuck,
                 .by = speaker.member,
                 .kind = answering.kind,
                 .reason = *reason});
            if (!made) return std::unexpected(made.error());
            storage::enter_stuck_answer(transaction, speaker.organisation, team, *made);
            return made->id;
        });
    });
}

}  // namespace kept::actions
