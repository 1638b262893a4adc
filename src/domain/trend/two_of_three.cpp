#include "domain/trend/two_of_three.hpp"

namespace kept::trend {

void mark_two_of_three(const Stretch& stretch, const Limits& limits, const Tolerance& tolerance) {
    const double two_thirds = (limits.upper - limits.centre) * 2 / 3;
    const double near_upper = limits.centre + two_thirds;
    const double near_lower = limits.centre - two_thirds;
    const auto near = [&](double value) {
        if (tolerance.is_above(value, near_upper)) return Side::high;
        return tolerance.is_below(value, near_lower) ? Side::low : Side::none;
    };
    // Two of three stand beside each other, or with one between them.
    Side before_last = Side::none;
    Side last = Side::none;
    for (std::size_t at = 0; at < stretch.size(); ++at) {
        const Side side = near(stretch.values[at]);
        if (side != Side::none && side == last)
            stretch.marks[at - 1].two_of_three = stretch.marks[at].two_of_three = side;
        if (side != Side::none && side == before_last)
            stretch.marks[at - 2].two_of_three = stretch.marks[at].two_of_three = side;
        before_last = last;
        last = side;
    }
}

}  // namespace kept::trend
