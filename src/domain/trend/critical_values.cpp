#include "domain/trend/critical_values.hpp"

#include <array>
#include <bit>
#include <cstdint>

namespace kept::trend {
namespace {

/// From each number of throws to the next: the chance of exactly k heads, and of at most k, follow from those
/// with one throw less, and k grows when the latter falls below one in twenty.
constexpr auto crossings = [] {
    std::array<std::uint16_t, most_useful + 1> table{};
    long double exactly = 0.5L;  // no heads in one throw
    long double at_most = 0.5L;
    std::uint16_t heads = 0;
    for (std::size_t throws = 2; throws < most_useful; ++throws) {
        at_most -= exactly / 2;
        exactly *= static_cast<long double>(throws) / static_cast<long double>(2 * (throws - heads));
        if (at_most < 0.05L) {
            exactly *= static_cast<long double>(throws - heads) / static_cast<long double>(heads + 1);
            at_most += exactly;
            ++heads;
        }
        table[throws + 1] = heads;
    }
    return table;
}();

}  // namespace

std::size_t longest_run_max(std::size_t useful) {
    const auto whole = static_cast<std::size_t>(std::bit_width(useful)) - 1;
    // Rounded up beyond the square root of two, which no whole number meets.
    const bool is_rounded_up = useful * useful > std::size_t{2} << (2 * whole);
    return whole + (is_rounded_up ? 1 : 0) + 3;
}

std::size_t crossings_min(std::size_t useful) {
    return crossings.at(useful);
}

}  // namespace kept::trend
