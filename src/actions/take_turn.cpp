#include "actions/take_turn.hpp"

#include "domain/wording.hpp"

namespace kept::actions {

Result<MeetingId> say_win(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                          const std::string& typed, const storage::SentForm& form) {
    const auto words = worded("win", typed, Wording::sentence, "Say your win in one sentence.");
    if (!words) return std::unexpected(words.error());
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::win, .step = step, .words = *words},
                      form);
}

Result<MeetingId> say_stuck(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                            const std::string& typed, const std::vector<MemberId>& helpers,
                            const storage::SentForm& form) {
    const auto words = worded("stuck", typed, Wording::sentence, "Say in one sentence where you are stuck.");
    if (!words) return std::unexpected(words.error());
    return press_once(store, speaker, meeting,
                      {.kind = MeetingDeedKind::stuck, .step = step, .words = *words, .members = helpers},
                      form);
}

Result<MeetingId> end_turn(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                           const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::end_turn, .step = step}, form);
}

Result<MeetingId> skip_turn(storage::Store& store, const Speaker& speaker, const MeetingId& meeting, int step,
                            const storage::SentForm& form) {
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::skip, .step = step}, form);
}

}  // namespace kept::actions
