#pragma once

#include <optional>
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
    std::optional<Reading> reading;  ///< nothing: skipped
    std::string why;                 ///< one line, may be empty
    Sequence sequence = 0;
    Instant looked;
};

/// With the report of this period its owner was asked to look first.
struct Asking {
    Period period;
    Sequence sequence = 0;  ///< of the entry with which it was asked
    Instant asked;
};

}  // namespace kept
