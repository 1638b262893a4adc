#pragma once

#include "views/my_numbers.hpp"

namespace kept::views {

/// What stands above one's own numbers: how many are to go, when the team meets, and what follows.
Html greeting(const language::Language& say, const MyNumbers& view);

}  // namespace kept::views
