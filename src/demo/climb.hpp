#pragma once

#include "demo/draft.hpp"

namespace kept::demo {

/// What whoever solves the complaints has to report now, so that the promise is kept by a record and the
/// sixth step of a climb, at whatever moment a visitor looks.
constexpr std::int64_t the_record_that_waits = 8;

/// Says the complaints of all days but the one that is running, which is left to a visitor: whatever has gone
/// before, the last numbers climb to just below the record. When a visitor let fewer days go by than a climb
/// needs, those stay silent.
void draft_the_climb(Draft& draft, const Part& part);

}  // namespace kept::demo
