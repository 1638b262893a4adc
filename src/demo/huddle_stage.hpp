#pragma once

#include "actions/speaker.hpp"
#include "demo/huddle_lines.hpp"
#include "demo/stage.hpp"

namespace kept::demo {

/// Does it through the same action as everybody's.
Done perform(storage::Store& store, const actions::Speaker& who, const HuddleRoom& room, const Line& line);

}  // namespace kept::demo
