#include "actions/say_line.hpp"

#include "domain/wording.hpp"

namespace kept::actions {

Result<MeetingId> say_line(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                           LineKind line, const std::string& typed, const storage::SentForm& form) {
    const auto words = worded("words", typed, Wording::sentence, "Say it in one sentence.");
    if (!words) return std::unexpected(words.error());
    return press_once(store, speaker, meeting, {.kind = MeetingDeedKind::line, .words = *words, .line = line},
                      form);
}

}  // namespace kept::actions
