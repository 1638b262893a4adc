#pragma once

#include <string>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/period.hpp"

namespace kept {

/// What somebody sees in the numbers.
enum class Reading { rising, level, falling, cannot_tell };

/// The owner's own reading of the plain chart, before the rules speak. It ends with the report of one period.
struct Look {
    Period period;
    Reading reading = Reading::cannot_tell;
    std::string why;
    Sequence sequence = 0;
    Instant looked;
};

}  // namespace kept
