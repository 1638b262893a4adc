#pragma once

#include "domain/trend/numbers.hpp"

namespace kept::trend {

/// The rules once more, slow and word for word, by somebody who knows nothing of how the engine does it.
Reading restated(const Numbers& numbers);

/// Limits may differ in the last digits of their sums (TRENDS 5.3); everything else is the same.
bool says_the_same(Reading expected, const Reading& reading);

}  // namespace kept::trend
