#include "actions/follow_up.hpp"

#include "actions/once.hpp"
#include "domain/wording.hpp"

namespace kept::actions {

Result<MeetingId> propose_follow_up(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                    const Proposing& proposing, const storage::SentForm& form) {
    const auto what = worded("what", proposing.what, Wording::sentence, "What will be done?");
    if (!what) return std::unexpected(what.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<MeetingId>(transaction, speaker, form, [&] {
            MeetingDeed deed{.kind = MeetingDeedKind::propose,
                             .words = *what,
                             .follow_up = transaction.new_id<FollowUp>(),
                             .day = proposing.by_when};
            if (proposing.who) deed.members.push_back(*proposing.who);
            return press(transaction, speaker, meeting, deed);
        });
    });
}

Result<MeetingId> answer_follow_up(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                   const FollowUpId& follow_up, MeetingDeedKind answer,
                                   const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = answer, .follow_up = follow_up}, form);
}

Result<MeetingId> settle_follow_up(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                   const FollowUpId& follow_up, MeetingDeedKind answer,
                                   const std::string& typed, const storage::SentForm& form) {
    const auto words = worded_or_empty("words", typed, Wording::sentence);
    if (!words) return std::unexpected(words.error());
    return press_once(store, speaker, meeting, {.kind = answer, .words = *words, .follow_up = follow_up},
                      form);
}

Result<MeetingId> move_follow_up(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                                 const FollowUpId& follow_up, const std::string& typed,
                                 const std::optional<Day>& to, const storage::SentForm& form) {
    const auto reason = worded("reason", typed, Wording::sentence, "Say in one sentence why it moves on.");
    if (!reason) return std::unexpected(reason.error());
    return press_once(store, speaker, meeting,
                      {.kind = MeetingDeedKind::move_on, .words = *reason, .follow_up = follow_up, .day = to},
                      form);
}

}  // namespace kept::actions
