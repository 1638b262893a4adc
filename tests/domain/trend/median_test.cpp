#include "domain/trend/median.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <vector>

namespace kept::trend {
namespace {

/// As one would find it by hand.
double in_order(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

TEST(Median, IsTheMiddleInOrderHoweverTheValuesLie) {
    std::mt19937 dice(7);
    for (std::size_t count = 1; count < 150; ++count)
        for (const int sides : {1, 2, 5, 1'000}) {
            std::vector<double> values(count);
            for (double& each : values) each = static_cast<double>(static_cast<int>(dice() % 2'000) % sides);
            const double expected = in_order(values);
            EXPECT_EQ(median_of(values), expected) << count;
            EXPECT_EQ(median_of(values), expected) << count;  // also in the order it left
        }
}

}  // namespace
}  // namespace kept::trend
