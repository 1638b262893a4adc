#include "domain/trend/critical_values.hpp"

#include <fstream>
#include <gtest/gtest.h>
#include <string>

namespace kept::trend {
namespace {

TEST(CriticalValues, AreThoseOfTheTableUpToThreeThousand) {
    std::ifstream table(KEPT_TESTS_FOLDER "/domain/trend/critical_values.csv");
    std::string line;
    std::getline(table, line);
    std::size_t rows = 0;
    char comma = ',';
    for (std::size_t useful = 0, longest = 0, crossings = 0;
         table >> useful >> comma >> longest >> comma >> crossings; ++rows) {
        EXPECT_EQ(longest_run_max(useful), longest) << useful;
        EXPECT_EQ(crossings_min(useful), crossings) << useful;
    }
    EXPECT_EQ(rows, 2'999U);
}

}  // namespace
}  // namespace kept::trend
