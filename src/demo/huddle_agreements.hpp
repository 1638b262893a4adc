#pragma once

#include "demo/huddle_lines.hpp"

namespace kept::demo {

/// Whoever of the cast is asked to do something says "Count on me!", also after the meeting.
std::vector<Line> answers_in(const HuddleRoom& room);

/// Whoever of the cast can help somebody who is stuck promises to.
std::vector<Line> offers_in(const HuddleRoom& room);

}  // namespace kept::demo
