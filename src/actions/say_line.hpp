#pragma once

#include "actions/in_meeting.hpp"

namespace kept::actions {

/// Anybody who is there says one line in the part that it belongs to: good news, a headline, a closing
/// phrase.
Result<MeetingId> say_line(storage::Store& store, const Speaker& speaker, const MeetingId& meeting,
                           LineKind line, const std::string& words, const storage::SentForm& form);

}  // namespace kept::actions
