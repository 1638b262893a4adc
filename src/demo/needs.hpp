#pragma once

#include "demo/draft.hpp"

namespace kept::demo {

/// After each meeting of the last two weeks somebody whose promise was not kept says what they need, and a
/// colleague answers: whenever a visitor comes, something waits for the next meeting and people talk.
void draft_needs(Draft& draft);

}  // namespace kept::demo
