#pragma once

#include "views/my_numbers.hpp"

namespace kept::views {

/// What stands where one's own numbers will be, before there is one.
Html first_day(const language::Language& say, const MyNumbers& view);

/// The way back into the first quarter of an hour; nothing when it is done or was put away.
Html back_into_first_quarter(const language::Language& say, const MyNumbers& view);

}  // namespace kept::views
