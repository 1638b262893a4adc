#include "domain/trend/median.hpp"

#include <algorithm>
#include <cstddef>

namespace kept::trend {
namespace {

/// Up to here the quick way below is quicker than the library's, which alone is linear however they lie.
constexpr std::size_t few = 64;

/// Puts the values that fit first, and says how many they are. It swaps always: a branch that goes now this
/// way, now that costs more.
template <class Fits>
std::size_t first_come(std::span<double> values, Fits fits) {
    std::size_t count = 0;
    for (double& each : values) {
        const double value = each;
        each = values[count];
        values[count] = value;
        count += static_cast<std::size_t>(fits(value));
    }
    return count;
}

double middle_of_three(double one, double other, double third) {
    return std::max(std::min(one, other), std::min(std::max(one, other), third));
}

/// After it the value at the place is the one that would stand there in order, and none before it is larger.
void select(std::span<double> values, std::size_t place) {
    while (values.size() > 1) {
        const double pivot = middle_of_three(values.front(), values[values.size() / 2], values.back());
        const std::size_t smaller = first_come(values, [&](double each) { return each < pivot; });
        if (place < smaller) {
            values = values.first(smaller);
            continue;
        }
        values = values.subspan(smaller);
        place -= smaller;
        const std::size_t equal = first_come(values, [&](double each) { return each <= pivot; });
        if (place < equal) return;
        values = values.subspan(equal);
        place -= equal;
    }
}

}  // namespace

double median_of(std::span<double> values) {
    const std::size_t middle = values.size() / 2;
    if (values.size() <= few)
        select(values, middle);
    else
        std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(middle));
    if (values.size() % 2 == 1) return values[middle];
    double below = values.front();
    for (const double each : values.first(middle)) below = std::max(below, each);
    return (below + values[middle]) / 2;
}

}  // namespace kept::trend
