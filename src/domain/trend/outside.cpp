#include "domain/trend/outside.hpp"

namespace kept::trend {

void mark_outside(const Stretch& stretch, const Limits& limits, const Tolerance& tolerance) {
    for (std::size_t at = 0; at < stretch.size(); ++at) {
        if (tolerance.is_above(stretch.values[at], limits.upper)) stretch.marks[at].outside = Side::high;
        if (tolerance.is_below(stretch.values[at], limits.lower)) stretch.marks[at].outside = Side::low;
    }
}

}  // namespace kept::trend
