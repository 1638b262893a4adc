#include "demo/work.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

#include "domain/process.hpp"

namespace kept::demo {
namespace {

TEST(Work, StandsOnKpisOfTheCast) {
    std::set<std::string_view> seen;
    for (const CastProcess& process : the_processes())
        for (const CastStep& step : process.steps)
            for (const std::string_view kpi : step.kpis) {
                EXPECT_EQ(kpi_called(kpi).code, kpi);
                EXPECT_TRUE(seen.insert(kpi).second) << kpi << " stands on two steps";
            }
}

TEST(Work, HasHealthyStepsAndBlindOnes) {
    for (const CastProcess& process : the_processes()) {
        EXPECT_LE(process.steps.size(), most_steps);
        EXPECT_GE(
            std::ranges::count_if(process.steps, [](const CastStep& each) { return each.kpis.empty(); }), 1);
    }
}

TEST(Work, KeepsNumbersHonestByOthersOfTheCast) {
    for (const CastPair& pair : the_pairs()) {
        EXPECT_EQ(kpi_called(pair.kpi).code, pair.kpi);
        EXPECT_EQ(kpi_called(pair.counter).code, pair.counter);
    }
}

}  // namespace
}  // namespace kept::demo
