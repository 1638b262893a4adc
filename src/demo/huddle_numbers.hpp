#pragma once

#include "demo/huddle_room.hpp"
#include "demo/situation.hpp"

namespace kept::demo {

/// What an owner says next in a meeting: what is due that day; who has nothing due says a workday that is
/// open. As they would have said it without a meeting, or once in a while a record. Nothing: all was said, or
/// it goes otherwise.
std::optional<NumberReady> number_ready(const std::vector<Part>& parts, const LiveMeeting& meeting,
                                        const std::vector<NumberHeard>& heard, Instant now);

}  // namespace kept::demo
