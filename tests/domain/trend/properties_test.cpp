#include <algorithm>
#include <gtest/gtest.h>
#include <ranges>

#include "domain/trend/dice.hpp"
#include "domain/trend/restated.hpp"

namespace kept::trend {
namespace {

constexpr int rounds = 300;

template <class Change>
Numbers changed(Numbers numbers, Change change) {
    for (double& value : numbers.values) value = change(value);
    if (numbers.target) numbers.target = change(*numbers.target);
    return numbers;
}

Side opposite(Side side) {
    return side == Side::none ? Side::none : side == Side::high ? Side::low : Side::high;
}

TEST(TrendProperties, TheEngineSaysWhatTheRulesSayWordForWord) {
    Dice dice(1);
    for (int round = 0; round < rounds; ++round) {
        const Numbers numbers = dice.numbers();
        EXPECT_TRUE(says_the_same(restated(numbers), numbers.read())) << round;
    }
}

/// Quarters, which doubles add without rounding.
Numbers in_quarters(const Numbers& numbers) {
    return changed(numbers, [](double value) { return std::round(value * 4) / 4; });
}

double upper_of(const Segment& segment) {
    return segment.status == Status::none ? 0 : segment.limits.upper;
}

TEST(TrendProperties, AddingAConstantMovesTheLimitsAndChangesNoMark) {
    Dice dice(2);
    for (int round = 0; round < rounds; ++round) {
        const Numbers numbers = in_quarters(dice.numbers());
        const Reading reading = numbers.read();
        const Reading moved = changed(numbers, [](double value) { return value + 64; }).read();
        EXPECT_EQ(moved.marks, reading.marks);
        EXPECT_EQ(moved.trends, reading.trends);
        EXPECT_EQ(moved.shifts, reading.shifts);
        EXPECT_EQ(moved.records, reading.records);
        EXPECT_EQ(moved.assurance, reading.assurance);
        for (std::size_t at = 0; at < reading.segments.size(); ++at) {
            const double by = reading.segments[at].status == Status::none ? 0 : 64;
            const double upper = upper_of(reading.segments[at]);
            EXPECT_NEAR(upper_of(moved.segments[at]), upper + by, 1e-9 * (1 + std::fabs(upper)));
        }
    }
}

TEST(TrendProperties, TwiceTheNumbersHaveTwiceTheLimitsAndTheSameMarks) {
    Dice dice(3);
    for (int round = 0; round < rounds; ++round) {
        const Numbers numbers = dice.numbers();
        Reading reading = numbers.read();
        const Reading doubled = changed(numbers, [](double value) { return 2 * value; }).read();
        for (Segment& each : reading.segments) {
            each.limits = {2 * each.limits.centre, 2 * each.limits.lower, 2 * each.limits.upper};
            if (each.run_chart) each.run_chart->median *= 2;
        }
        EXPECT_EQ(doubled, reading);  // a power of two rounds nothing
    }
}

TEST(TrendProperties, TheOtherDirectionSwapsGoodAndBadAndNothingElse) {
    Dice dice(4);
    for (int round = 0; round < rounds; ++round) {
        Numbers numbers = dice.numbers();
        numbers.direction = Direction::increase;
        const Reading reading = numbers.read();
        numbers.direction = Direction::decrease;
        const Reading reversed = numbers.read();
        EXPECT_EQ(reversed.segments, reading.segments);
        EXPECT_EQ(reversed.trends, reading.trends);
        for (std::size_t at = 0; at < reading.marks.size(); ++at) {
            const Verdict verdict = reading.marks[at].verdict;
            EXPECT_EQ(reversed.marks[at].verdict, verdict == Verdict::improvement ? Verdict::concern
                                                  : verdict == Verdict::concern   ? Verdict::improvement
                                                                                  : Verdict::common);
            EXPECT_EQ(reversed.marks[at].rule, reading.marks[at].rule);
        }
    }
}

TEST(TrendProperties, OppositeNumbersInTheOtherDirectionAreJudgedTheSame) {
    Dice dice(5);
    for (int round = 0; round < rounds; ++round) {
        Numbers numbers = dice.numbers();
        numbers.direction = Direction::increase;
        const Reading reading = numbers.read();
        numbers.direction = Direction::decrease;
        const Reading mirrored = changed(numbers, [](double value) { return -value; }).read();
        EXPECT_EQ(mirrored.records, reading.records);
        EXPECT_EQ(mirrored.records_equalled, reading.records_equalled);
        EXPECT_EQ(mirrored.assurance, reading.assurance);
        for (std::size_t at = 0; at < reading.marks.size(); ++at) {
            EXPECT_EQ(mirrored.marks[at].outside, opposite(reading.marks[at].outside));
            EXPECT_EQ(mirrored.marks[at].verdict, reading.marks[at].verdict);
            EXPECT_EQ(mirrored.marks[at].promise, reading.marks[at].promise);
        }
    }
}

TEST(TrendProperties, AppendingNeverChangesWhatAFrozenBaselineSaid) {
    Dice dice(6);
    for (int round = 0; round < rounds; ++round) {
        Numbers numbers = dice.numbers();
        numbers.new_starts.clear();
        numbers.baseline = 6 + dice.below(8);
        const Reading before = numbers.read();
        const std::size_t frozen = numbers.values.size();
        if (frozen < *numbers.baseline) continue;
        for (int more = 0; more < 5; ++more) numbers.add(numbers.values.front() + more * more);
        const Reading after = numbers.read();
        EXPECT_EQ(after.segments[0].limits, before.segments[0].limits);
        for (std::size_t at = 0; at < frozen; ++at)
            EXPECT_EQ(after.marks[at].outside, before.marks[at].outside);
        EXPECT_TRUE(
            std::ranges::equal(before.records, after.records | std::views::take(before.records.size())));
    }
}

TEST(TrendProperties, GapsChangeNothingButPlacesAndThatTheyAreThere) {
    Dice dice(7);
    for (int round = 0; round < rounds; ++round) {
        Numbers numbers = dice.numbers();
        numbers.new_starts.clear();
        Numbers without = numbers;
        without.periods.clear();
        for (PeriodIndex each = 0; each < numbers.values.size(); ++each) without.periods.push_back(each);
        without.period_count = numbers.values.size();
        EXPECT_EQ(without.read().marks, numbers.read().marks);
        EXPECT_EQ(without.read().records.size(), numbers.read().records.size());
    }
}

}  // namespace
}  // namespace kept::trend
