#pragma once

#include "demo/draft.hpp"

namespace kept::demo {

/// The processes are drawn before anybody names a number, rearranged later, and something is proposed.
void draft_processes(Draft& draft);

/// Right after it is named a KPI stands on its step, and its owner says which number keeps it honest.
void draft_place(Draft& draft, const Part& part, const Act& naming);

}  // namespace kept::demo
