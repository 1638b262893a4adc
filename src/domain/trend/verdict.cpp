#include "domain/trend/verdict.hpp"

namespace kept::trend {

Rule headline(const Marks& marks) {
    if (marks.outside != Side::none) return Rule::outside;
    if (marks.trend != Side::none) return Rule::trend;
    if (marks.two_of_three != Side::none) return Rule::two_of_three;
    return marks.shift != Side::none ? Rule::shift : Rule::none;
}

Side headline_side(const Marks& marks) {
    switch (headline(marks)) {
        case Rule::outside:
            return marks.outside;
        case Rule::trend:
            return marks.trend;
        case Rule::two_of_three:
            return marks.two_of_three;
        case Rule::shift:
            return marks.shift;
        case Rule::none:
        case Rule::run_chart:
            break;
    }
    return Side::none;
}

Verdict verdict_of(Side side, Direction direction) {
    if (side == Side::none) return Verdict::common;
    const bool is_high = side == Side::high;
    if (direction == Direction::neutral) return is_high ? Verdict::neutral_high : Verdict::neutral_low;
    return is_high == (direction == Direction::increase) ? Verdict::improvement : Verdict::concern;
}

}  // namespace kept::trend
