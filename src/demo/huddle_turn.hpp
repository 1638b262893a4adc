#pragma once

#include "demo/huddle_lines.hpp"

namespace kept::demo {

/// What whoever has the turn does next, when the example acts for them: now and then a win, their numbers,
/// where they are stuck, and over to the next. One in each meeting comes back later. Behind it what they do
/// when that cannot be done.
std::vector<Line> lines_of_turn(const HuddleRoom& room);

}  // namespace kept::demo
