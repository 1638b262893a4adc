#include "domain/trend/signal.hpp"

#include <algorithm>
#include <gtest/gtest.h>

#include "domain/trend/new_start.hpp"
#include "domain/trend/numbers.hpp"

namespace kept::trend {
namespace {

std::vector<Signal> latest(const Numbers& numbers, const Announcing& announcing = {}) {
    Reader reader;
    return latest_signals(reader, numbers.series(), announcing);
}

std::vector<Signal> fresh(const Numbers& numbers, const Announcing& announcing = {}) {
    Reader reader;
    return new_signals(reader, numbers.series(), announcing);
}

std::vector<Rule> rules_of(const std::vector<Signal>& signals) {
    std::vector<Rule> rules;
    for (const Signal& each : signals) rules.push_back(each.rule);
    return rules;
}

bool holds(const std::vector<Signal>& signals, const Signal& signal) {
    return std::ranges::find(signals, signal) != signals.end();
}

bool speaks(const std::vector<Signal>& signals, Rule rule) {
    return std::ranges::find(signals, rule, &Signal::rule) != signals.end();
}

TEST(Signal, NothingCertainYetIsTheNormalAnswer) {
    EXPECT_TRUE(latest({}).empty());
    EXPECT_TRUE(latest({gap, gap}).empty());
    EXPECT_TRUE(latest({7}).empty());
    EXPECT_TRUE(latest({12, 14, 13, 15, 12, 14, 13}).empty());
}

TEST(Signal, ATrendReachesTheLatestReportOnlyWhileItGoesOn) {
    EXPECT_TRUE(holds(latest({20, 21, 22, gap, 23, 24, 25}), {Rule::trend, Side::high, 0, 6}));
    EXPECT_FALSE(speaks(latest({20, 21, 22, gap, 23, 24, 25, 25}), Rule::trend));
}

TEST(Signal, AGapAtTheEndDoesNotTakeASignalBack) {
    EXPECT_EQ(latest({20, 21, 22, 23, 24, 25, gap, gap}), latest({20, 21, 22, 23, 24, 25}));
}

TEST(Signal, AnExceptionalReportSpeaksOnlyOfItself) {
    EXPECT_EQ(latest({10, 11, 10, 11, 10, 11, 30}), (std::vector{Signal{Rule::outside, Side::high, 6, 6}}));
    EXPECT_TRUE(latest({10, 11, 10, 11, 10, 11, 30, 10}).empty());
}

TEST(Signal, TwoOfThreeSpeaksOfTheFirstOfThem) {
    Numbers numbers{5.5, 6.5, 5.5, 6.5, 5.5, 6.5, 8, 4, 8.2};
    numbers.baseline = 6;
    EXPECT_EQ(latest(numbers), (std::vector{Signal{Rule::two_of_three, Side::high, 6, 8}}));
    numbers.add(6);
    EXPECT_TRUE(latest(numbers).empty());
}

TEST(Signal, ARunChartReachesTheReportWithoutWhichItSaysNothing) {
    Numbers numbers{5, 1, 5.1, 1.2, 5.2, 9, 13, 9.1, 13.1};
    EXPECT_TRUE(latest(numbers).empty());  // nine are too few
    numbers.add(9.2);
    EXPECT_EQ(latest(numbers), (std::vector{Signal{Rule::run_chart, Side::none, 0, 9}}));
    numbers.add(12.9);
    EXPECT_TRUE(numbers.read().segments.at(0).run_chart->is_signal());
    EXPECT_TRUE(latest(numbers).empty());  // it was said with the report before
}

TEST(Signal, WhatTheReportBeforeCarriedIsNotNew) {
    Numbers numbers{20, 21, 22, 23, 24, 25};
    EXPECT_TRUE(speaks(fresh(numbers), Rule::trend));
    numbers.add(26);
    EXPECT_TRUE(speaks(latest(numbers), Rule::trend));
    EXPECT_FALSE(speaks(fresh(numbers), Rule::trend));
}

TEST(Signal, TheSameRuleOnTheOtherSideIsNew) {
    Numbers numbers{10, 11, 10, 11, 10, 11, 15, 6};
    numbers.baseline = 6;
    EXPECT_EQ(fresh(numbers), (std::vector{Signal{Rule::outside, Side::low, 7, 7}}));
}

TEST(Signal, SmallCountsHaveOnlyARunChart) {
    Numbers numbers{0, 1, 0, 1, 0, 1, 9};
    numbers.baseline = 6;
    EXPECT_EQ(rules_of(latest(numbers, {Cadence::week, Unit::count})), std::vector<Rule>{});
    EXPECT_EQ(rules_of(latest(numbers, {Cadence::week, Unit::number})), std::vector{Rule::outside});
    const Numbers changed{0, 0.5, 0, 0.5, 0, 2, 1.5, 2, 1.5, 2};
    EXPECT_EQ(rules_of(latest(changed, {Cadence::week, Unit::count})), std::vector{Rule::run_chart});
}

TEST(Signal, WorkdaysAreJudgedOnTheirLastTwentySixReports) {
    Numbers numbers = always(1'000, 30);
    for (int each = 0; each < 26; ++each) numbers.add(each % 2 == 0 ? 10 : 11);
    EXPECT_TRUE(latest(numbers, {Cadence::workday, Unit::number}).empty());
    EXPECT_FALSE(latest(numbers, {Cadence::week, Unit::number}).empty());
}

TEST(Signal, WhatStoodBeforeAPeriodKnowsNothingOfIt) {
    const Numbers numbers{1, 2, gap, 4, 5};
    EXPECT_EQ(before(numbers.series(), 3).values.size(), 2U);
    EXPECT_EQ(before(numbers.series(), 3).period_count, 3U);
    EXPECT_EQ(read(before(numbers.series(), 4)), (Numbers{1, 2, gap, 4}.read()));
    EXPECT_EQ(read(before(numbers.series(), 99)), numbers.read());
}

TEST(NewStart, TheFirstReportOfAShiftIsSuggested) {
    Numbers numbers{10, 11, 10, 11, 10, 11, 10, 11, gap, 20, 21, 20, 21, 20, 21, 20};
    EXPECT_FALSE(suggested_start(numbers.series(), numbers.read()));  // seven
    numbers.add(21);
    EXPECT_EQ(suggested_start(numbers.series(), numbers.read()), 9U);
    numbers.new_starts = {9};
    EXPECT_FALSE(suggested_start(numbers.series(), numbers.read()));
}

TEST(NewStart, AShiftWithWhichTheSegmentBeganIsNoNewStart) {
    const Numbers numbers{20, 21, 20, 21, 20, 21, 20, 21, 5};
    EXPECT_FALSE(suggested_start(numbers.series(), numbers.read()));
}

}  // namespace
}  // namespace kept::trend
