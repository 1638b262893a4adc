#pragma once

#include <string>
#include <vector>

#include "domain/changed_since.hpp"
#include "views/live_meeting.hpp"

namespace kept::views {

/// What changed since a meeting was over: numbers that were said in it, what became of its follow-ups and
/// which of its stucks were answered. Nothing where nothing did.
Html since_then(const language::Language& say, const LiveMeetingPage& view);

}  // namespace kept::views
