#include <gtest/gtest.h>

#include "domain/trend/numbers.hpp"

namespace kept::trend {
namespace {

/// One letter for each report: h(igh), l(ow) or a dot.
std::string drawn(const Reading& reading, Side Marks::*rule) {
    std::string letters;
    for (const Marks& marks : reading.marks)
        letters += marks.*rule == Side::high ? 'h' : marks.*rule == Side::low ? 'l' : '.';
    return letters;
}

TEST(Trend, AnEmptyCalendarSaysNothing) {
    const Reading reading = Numbers{}.read();
    EXPECT_EQ(reading, Reading{});
}

TEST(Trend, OnlyGapsMakeASegmentWithoutLimits) {
    const Reading reading = Numbers{gap, gap, gap}.read();
    ASSERT_EQ(reading.segments.size(), 1U);
    EXPECT_EQ(reading.segments[0].last, 2U);
    EXPECT_EQ(reading.segments[0].status, Status::none);
    EXPECT_TRUE(reading.marks.empty());
}

TEST(Trend, FiveReportsHaveNoLimitsSixHaveProvisionalOnesAndTwelveFirmOnes) {
    for (const auto& [reports, status] : {std::pair(5, Status::none),
                                          {6, Status::provisional},
                                          {11, Status::provisional},
                                          {12, Status::firm}})
        EXPECT_EQ(always(7, static_cast<std::size_t>(reports)).read().segments.at(0).status, status);
}

TEST(Trend, LimitsLieTwoAndTwoThirdsMovingRangesFromTheMean) {
    const Limits limits = Numbers{1, 3, 1, 3, 1, 3}.read().segments.at(0).limits;
    EXPECT_DOUBLE_EQ(limits.centre, 2);
    EXPECT_DOUBLE_EQ(limits.upper, 2 + 2.66 * 2);
    EXPECT_DOUBLE_EQ(limits.lower, 2 - 2.66 * 2);  // below zero, and never cut off there
}

TEST(Trend, ScreeningLeavesOutRangesFarAboveTheAverageOnce) {
    Numbers numbers{10, 11, 10, 11, 10, 11, 40, 11, 10, 11, 10, 11};
    const Limits plain = numbers.read().segments.at(0).limits;
    numbers.screening = Screening::on;
    const Limits screened = numbers.read().segments.at(0).limits;
    EXPECT_EQ(screened.centre, plain.centre);
    EXPECT_NEAR(screened.upper - screened.centre, 2.66, 1e-9);
    EXPECT_LT(screened.upper, plain.upper);
}

TEST(Trend, ScreeningThatWouldLeaveNoWidthIsIgnored) {
    Numbers numbers{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6};
    const Limits plain = numbers.read().segments.at(0).limits;
    numbers.screening = Screening::on;
    EXPECT_EQ(numbers.read().segments.at(0).limits, plain);
}

TEST(Trend, ExactlyOnTheLimitLiesInside) {
    // Six numbers made the limits 6 ± 2.66, and later ones are judged by them.
    Numbers numbers{5.5, 6.5, 5.5, 6.5, 5.5, 6.5, 8.66, 8.67, 3.34, 3.33};
    numbers.baseline = 6;
    EXPECT_EQ(drawn(numbers.read(), &Marks::outside), ".......h.l");
}

TEST(Trend, SixRisingNumbersAreATrendFiveAreNone) {
    EXPECT_EQ(drawn(Numbers{9, 1, 2, 3, 4, 5, 5}.read(), &Marks::trend), ".......");
    const Reading reading = Numbers{9, 1, 2, 3, 4, 5, 6}.read();
    EXPECT_EQ(drawn(reading, &Marks::trend), ".hhhhhh");
    EXPECT_EQ(reading.current_trend,
              (trend::Run{.first = 1, .last = 6, .side = Side::high, .length = 6, .has_gap = false}));
}

TEST(Trend, AnEqualNeighbourEndsATrendAndMayStartTheNext) {
    const Reading reading = Numbers{1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11}.read();
    ASSERT_EQ(reading.trends.size(), 2U);
    EXPECT_EQ(reading.trends[0].last, 5U);
    EXPECT_EQ(reading.trends[1].first, 6U);
}

TEST(Trend, ATurningPointBelongsToBothTrendsAndShowsTheLater) {
    const Reading reading = Numbers{1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1}.read();
    EXPECT_EQ(drawn(reading, &Marks::trend), "hhhhhllllll");
    ASSERT_EQ(reading.trends.size(), 2U);
    EXPECT_EQ(reading.trends[0].last, reading.trends[1].first);
}

TEST(Trend, AGapDoesNotEndATrendButIsSaid) {
    const Reading reading = Numbers{gap, 1, 2, 3, gap, 4, 5, 6, gap}.read();
    EXPECT_EQ(reading.current_trend,
              (trend::Run{.first = 1, .last = 7, .side = Side::high, .length = 6, .has_gap = true}));
}

TEST(Trend, ATrendThatEndedIsNotCurrent) {
    EXPECT_FALSE(Numbers({1, 2, 3, 4, 5, 6, 6}).read().current_trend);
}

TEST(Trend, EightOnOneSideAreAShiftSevenAreNone) {
    Numbers numbers{1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 4, 4, 4, 4, 4, 4, 4, 1};
    numbers.baseline = 9;  // centre below 2, so that 3 lies above
    EXPECT_EQ(drawn(numbers.read(), &Marks::shift), ".........hhhhhhhh.");
    numbers.values[9] = 1;
    EXPECT_EQ(drawn(numbers.read(), &Marks::shift), "..................");
}

TEST(Trend, AReportOnTheCentreEndsAShift) {
    Numbers numbers{1, 3, 1, 3, 1, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3};
    numbers.baseline = 6;
    EXPECT_EQ(drawn(numbers.read(), &Marks::shift), ".......hhhhhhhh..");
}

TEST(Trend, TwoOfThreeNearTheSameLimitAreMarkedAndNotTheThird) {
    // Centre 6, limits 3.34 and 8.66, near lines at 4.23 and 7.77.
    Numbers numbers{5.5, 6.5, 5.5, 6.5, 5.5, 6.5, 8, 4, 8.7, 6, 6, 8, 6, 6, 8};
    numbers.baseline = 6;
    EXPECT_EQ(drawn(numbers.read(), &Marks::two_of_three), "......h.h......");
}

TEST(Trend, WhoAlwaysDeliversTheSameIsToldOfNoChange) {
    for (const double value : {0.1, 0.7, 1.0 / 3, 1e-9, 99.99, -0.1, 1e15}) {
        const Reading reading = always(value, 1'000).read();
        for (const Marks& marks : reading.marks) EXPECT_EQ(marks.rule, Rule::none) << value;
        EXPECT_FALSE(reading.segments.at(0).run_chart) << value;
    }
}

TEST(Trend, AConstantHundredPercentAlwaysMeetsAHundredPercent) {
    Numbers numbers = always(100, 12);
    numbers.target = 100;
    EXPECT_EQ(numbers.read().assurance, Assurance::always_met);
    EXPECT_EQ(numbers.read().marks.back().promise, PromiseKept::kept);
    numbers.direction = Direction::decrease;
    EXPECT_EQ(numbers.read().assurance, Assurance::always_met);
}

TEST(Trend, AssuranceLooksAtTheLastSegmentAndTheLimits) {
    struct Case {
        Direction direction;
        double target;
        Assurance assurance;
    };
    // The last six lie at 20 ± 2.66.
    for (const auto& [direction, target, assurance] : {Case{Direction::increase, 17, Assurance::always_met},
                                                       Case{Direction::increase, 20, Assurance::hit_or_miss},
                                                       Case{Direction::increase, 23, Assurance::never_met},
                                                       Case{Direction::decrease, 17, Assurance::never_met},
                                                       Case{Direction::decrease, 20, Assurance::hit_or_miss},
                                                       Case{Direction::decrease, 23, Assurance::always_met},
                                                       Case{Direction::neutral, 20, Assurance::none}}) {
        Numbers numbers{1, 2, 1, 2, 1, 2, 19.5, 20.5, 19.5, 20.5, 19.5, 20.5};
        numbers.new_starts = {6};
        numbers.direction = direction;
        numbers.target = target;
        EXPECT_EQ(numbers.read().assurance, assurance) << target;
    }
}

TEST(Trend, APromiseIsKeptExactly) {
    Numbers numbers{7.9999, 8, gap, 8.0001};
    numbers.target = 8;
    const Reading reading = numbers.read();
    EXPECT_EQ(reading.marks[0].promise, PromiseKept::broken);
    EXPECT_EQ(reading.marks[1].promise, PromiseKept::kept);
    EXPECT_EQ(reading.marks[2].promise, PromiseKept::kept);
    numbers.direction = Direction::neutral;
    EXPECT_EQ(numbers.read().marks[0].promise, PromiseKept::no_promise);
}

TEST(Trend, ARecordIsBetterThanAtLeastFiveBefore) {
    Numbers numbers{9, 1, 2, 3, 4, 8, 9, 10, gap, 10, 11};
    EXPECT_EQ(numbers.read().records, (std::vector<PeriodIndex>{7, 10}));
    EXPECT_EQ(numbers.read().records_equalled, (std::vector<PeriodIndex>{6, 9}));
    numbers.direction = Direction::decrease;
    EXPECT_TRUE(numbers.read().records.empty());
    numbers.direction = Direction::neutral;
    EXPECT_TRUE(numbers.read().records_equalled.empty());
}

TEST(Trend, NothingCrossesANewStart) {
    Numbers numbers{1, 2, 3, 4, 5, 6, 7, 8};
    numbers.new_starts = {3, 3, 0, -1, 8, 99};
    const Reading reading = numbers.read();
    ASSERT_EQ(reading.segments.size(), 2U);
    EXPECT_EQ(reading.segments[1].first, 3U);
    EXPECT_EQ(reading.segments[1].first_report, 3U);
    EXPECT_TRUE(reading.trends.empty());
}

TEST(Trend, ASegmentWithoutReportsStandsBetweenTheOthers) {
    Numbers numbers{1, 2, gap, gap, 3};
    numbers.new_starts = {4, 2};
    const Reading reading = numbers.read();
    ASSERT_EQ(reading.segments.size(), 3U);
    EXPECT_EQ(reading.segments[1].reports, 0U);
    EXPECT_EQ(reading.segments[2].first_report, 2U);
}

TEST(Trend, TheRunChartCountsRunsAndCrossingsOfTheMedian) {
    const auto chart = Numbers({1, 1, 1, 1, 1, 9, 9, 9, 9, 5, 9}).read().segments.at(0).run_chart;
    ASSERT_TRUE(chart);
    EXPECT_EQ(*chart, (RunChart{.median = 5,
                                .useful = 10,
                                .longest_run = 5,
                                .longest_run_max = 6,
                                .crossings = 1,
                                .crossings_min = 2}));
    EXPECT_TRUE(chart->is_signal());
}

TEST(Trend, BelowTenUsefulReportsThereIsNoRunChart) {
    EXPECT_FALSE(Numbers({1, 1, 1, 1, 1, 9, 9, 9, 9}).read().segments.at(0).run_chart);
    EXPECT_FALSE(Numbers({1, 1, 1, 1, 5, 5, 9, 9, 9, 9}).read().segments.at(0).run_chart);
}

TEST(Trend, AReportMayCarrySeveralSignalsAndTheFirstIsNamed) {
    const Reading reading = Numbers{10, 12, 13, 15, 18, 21}.read();
    EXPECT_EQ(reading.marks[4].rule, Rule::trend);
    EXPECT_EQ(reading.marks[5].rule, Rule::outside);
    EXPECT_EQ(reading.marks[5].trend, Side::high);
    EXPECT_EQ(reading.marks[5].verdict, Verdict::improvement);
}

TEST(Trend, WhatIsNoNumberIsRefusedWithItsPeriod) {
    for (const double odd : {0.0 / 0.0, 1.0 / 0.0, -1.0 / 0.0, 1.0001e15, -2e15})
        EXPECT_EQ(refused(Numbers({1, gap, 2, odd, odd}).series()), (Refused{Fault::invalid_value, 3}));
    EXPECT_FALSE(refused(Numbers({1e15, -1e15, 0, -0.0}).series()));
}

TEST(Trend, ABaselineBelowSixIsRefused) {
    Numbers numbers = always(1, 10);
    numbers.baseline = 5;
    EXPECT_EQ(refused(numbers.series()), (Refused{Fault::baseline_too_small}));
    numbers.baseline = 6;
    EXPECT_FALSE(refused(numbers.series()));
}

TEST(Trend, AReaderForgetsTheSeriesBefore) {
    Reader reader;
    reader.read(Numbers({1, 2, 3, 4, 5, 6, 7, 8, 9}).series());
    const Numbers numbers{3, 1};
    EXPECT_EQ(reader.read(numbers.series()), numbers.read());
}

}  // namespace
}  // namespace kept::trend
