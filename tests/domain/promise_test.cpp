#include "domain/promise.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

/// Sanne's count on Wednesday 25 November, when she promised at least 8 from Monday on.
PromiseSetting with_a_promise_of(const Bounds& bounds, Direction direction = Direction::increase) {
    return {.direction = direction,
            .measure = {.unit = Unit::count},
            .earlier = {{.bounds = bounds, .from = period("2026-11-23")}},
            .running = period("2026-11-25")};
}

PromiseSetting without_a_promise() {
    return {.measure = {.unit = Unit::count}, .running = period("2026-11-25")};
}

Promise promise(const Bounds& bounds, std::string_view from, std::string reason = "") {
    return {.bounds = bounds, .from = period(from), .reason = std::move(reason)};
}

TEST(Promise, IsKeptWithinItsBoundsBothEndsIncluded) {
    struct Case {
        Bounds bounds;
        int number;
        bool kept;
    };
    for (const Case& each :
         {Case{at_least(8), 8, true}, Case{at_least(8), 9, true}, Case{at_least(8), 7, false},
          Case{at_most(3), 3, true}, Case{at_most(3), 2, true}, Case{at_most(3), 4, false},
          Case{between(3, 5), 3, true}, Case{between(3, 5), 5, true}, Case{between(3, 5), 2, false},
          Case{between(3, 5), 6, false}})
        EXPECT_EQ(keeps(each.bounds, whole(each.number)), each.kept) << each.number;
}

TEST(Promise, IsKeptToTheLastTenThousandth) {
    EXPECT_TRUE(keeps(at_least(8), Decimal{80'000}));
    EXPECT_FALSE(keeps(at_least(8), Decimal{79'999}));
}

TEST(Promise, AsksWhatItsDirectionSays) {
    EXPECT_EQ(bounds_for(Direction::increase, between(3, 5)), at_least(3));
    EXPECT_EQ(bounds_for(Direction::decrease, between(3, 5)), at_most(5));
    EXPECT_EQ(bounds_for(Direction::neutral, between(3, 5)), between(3, 5));
    EXPECT_EQ(bounds_for(Direction::neutral, between(5, 5)), between(5, 5));
}

TEST(Promise, WithoutItsNumberIsAskedForIt) {
    EXPECT_EQ(bounds_for(Direction::increase, at_most(5)).error().field, "least");
    EXPECT_EQ(bounds_for(Direction::decrease, at_least(3)).error().field, "most");
    EXPECT_EQ(bounds_for(Direction::neutral, at_least(3)).error().field, "most");
    EXPECT_EQ(bounds_for(Direction::neutral, at_most(5)).error().field, "least");
    EXPECT_EQ(bounds_for(Direction::neutral, {}).error().field, "least");
}

TEST(Promise, PutsTheLowerBoundFirst) {
    EXPECT_EQ(bounds_for(Direction::neutral, between(5, 3)).error().field, "most");
}

TEST(Promise, HasBoundsThatItsKpiCouldBeSaidIn) {
    const auto setting = without_a_promise();
    const auto half = promised(setting, promise({.least = Decimal{85'000}}, "2026-11-26"));
    EXPECT_EQ(half.error(), (Refusal{"least", "This KPI has no decimals.", {}}));
    const auto negative = promised(setting, promise(at_least(-1), "2026-11-26"));
    EXPECT_EQ(negative.error(), (Refusal{"least", "A count starts at zero.", {}}));
}

TEST(Promise, HoldsForAPeriodUntilALaterOneReplacesIt) {
    const std::vector<Promise> promises{promise(at_least(8), "2026-11-23"),
                                        promise(at_least(9), "2026-11-26")};
    EXPECT_EQ(promise_for(promises, period("2026-11-20")), nullptr);
    EXPECT_EQ(promise_for(promises, period("2026-11-23"))->bounds, at_least(8));
    EXPECT_EQ(promise_for(promises, period("2026-11-25"))->bounds, at_least(8));
    EXPECT_EQ(promise_for(promises, period("2026-11-26"))->bounds, at_least(9));
    EXPECT_EQ(promise_for(promises, period("2027-11-26"))->bounds, at_least(9));
    EXPECT_EQ(promise_for({}, period("2026-11-26")), nullptr);
}

TEST(Promise, TheVeryFirstOneMayStartWithTheRunningPeriod) {
    EXPECT_TRUE(promised(without_a_promise(), promise(at_least(8), "2026-11-25")));
}

TEST(Promise, TheVeryFirstOneStartsLaterOnceTheRunningPeriodIsReported) {
    auto setting = without_a_promise();
    setting.running_is_reported = true;
    EXPECT_EQ(promised(setting, promise(at_least(8), "2026-11-25")).error().field, "from");
    EXPECT_TRUE(promised(setting, promise(at_least(8), "2026-11-26")));
}

TEST(Promise, ALaterOneNeverStartsWithTheRunningPeriod) {
    const auto setting = with_a_promise_of(at_least(8));
    EXPECT_EQ(promised(setting, promise(at_least(9), "2026-11-25")).error().field, "from");
    EXPECT_TRUE(promised(setting, promise(at_least(9), "2026-11-26")));
}

TEST(Promise, NeverLooksBack) {
    EXPECT_EQ(promised(without_a_promise(), promise(at_least(8), "2026-11-24")).error().field, "from");
    EXPECT_EQ(promised(with_a_promise_of(at_least(8)), promise(at_least(9), "2026-11-24")).error().field,
              "from");
}

TEST(Promise, SpeaksOfPeriodsOfItsOwnCadence) {
    for (const auto from : {"2026-W49", "2026-12", "2027-Q1"})
        EXPECT_EQ(promised(without_a_promise(), promise(at_least(8), from)).error().field, "from") << from;
}

TEST(Promise, IsReplacedOnlyFromAStrictlyLaterPeriod) {
    auto setting = with_a_promise_of(at_least(8));
    setting.earlier.push_back(promise(at_least(9), "2026-12-01"));
    const auto same = promised(setting, promise(at_least(10), "2026-12-01"));
    EXPECT_EQ(same.error(), (Refusal{"from",
                                     "You already made a promise from {0}. A new one starts later.",
                                     {period("2026-12-01")}}));
    EXPECT_EQ(promised(setting, promise(at_least(10), "2026-11-30")).error().field, "from");
    EXPECT_TRUE(promised(setting, promise(at_least(10), "2026-12-02")));
}

TEST(Promise, IsEasierWhenSomeResultThatBrokeTheOldOneKeepsTheNewOne) {
    struct Case {
        Direction direction;
        Bounds from;
        Bounds to;
        bool easier;
    };
    for (const Case& each : {
             Case{Direction::increase, at_least(8), at_least(7), true},
             Case{Direction::increase, at_least(8), at_least(8), false},
             Case{Direction::increase, at_least(8), at_least(9), false},
             Case{Direction::decrease, at_most(3), at_most(4), true},
             Case{Direction::decrease, at_most(3), at_most(3), false},
             Case{Direction::decrease, at_most(3), at_most(2), false},
             Case{Direction::neutral, between(3, 5), between(3, 5), false},
             Case{Direction::neutral, between(3, 5), between(4, 5), false},
             Case{Direction::neutral, between(3, 5), between(3, 4), false},
             Case{Direction::neutral, between(3, 5), between(2, 5), true},
             Case{Direction::neutral, between(3, 5), between(3, 6), true},
             Case{Direction::neutral, between(3, 5), between(4, 6), true},
             Case{Direction::neutral, between(3, 5), between(6, 7), true},
             Case{Direction::neutral, between(3, 5), between(1, 2), true},
         }) {
        const auto setting = with_a_promise_of(each.from, each.direction);
        const auto silently = promised(setting, promise(each.to, "2026-11-26"));
        ASSERT_EQ(silently.has_value(), !each.easier);
        if (each.easier) {
            EXPECT_EQ(silently.error().field, "reason");
        }
        EXPECT_TRUE(promised(setting, promise(each.to, "2026-11-26", "Two of us left.")));
    }
}

TEST(Promise, IsEasierWhenItsQualityClauseFallsAway) {
    const Promise old{.bounds = at_least(8), .quality = "to satisfaction"};
    EXPECT_TRUE(is_easier(old, at_least(8), ""));
    EXPECT_TRUE(is_easier(old, at_least(9), ""));
    EXPECT_FALSE(is_easier(old, at_least(8), "to satisfaction"));
    EXPECT_FALSE(is_easier(old, at_least(8), "to full satisfaction"));
    EXPECT_FALSE(is_easier({.bounds = at_least(8)}, at_least(8), "to satisfaction"));
}

TEST(Promise, KeepsItsReasonOnlyWhenItIsEasier) {
    const auto setting = with_a_promise_of(at_least(8));
    EXPECT_EQ(promised(setting, promise(at_least(7), "2026-11-26", "Two of us left."))->reason,
              "Two of us left.");
    EXPECT_EQ(promised(setting, promise(at_least(9), "2026-11-26", "Two of us left."))->reason, "");
    EXPECT_EQ(promised(without_a_promise(), promise(at_least(9), "2026-11-26", "Two of us left."))->reason,
              "");
}

}  // namespace
}  // namespace kept
