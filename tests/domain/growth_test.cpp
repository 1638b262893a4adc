#include "domain/growth.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace kept {
namespace {

/// Weeks in which so many of every hundred promises were kept; a negative number is a week that may not be
/// shown.
std::vector<WeekShown> weeks_of(const std::vector<int>& kept) {
    std::vector<WeekShown> weeks;
    Period week = parse_period("2026-W20").value();
    for (const int each : kept) {
        weeks.push_back({week, std::nullopt});
        if (each >= 0) weeks.back().tally = Tally{.kept = each, .broken = 90 - each, .silent = 10};
        week = following(week);
    }
    return weeks;
}

const std::vector<int> calm{70, 74, 71, 73, 70, 72, 75, 71, 72, 73, 70, 74};
const std::vector<int> rising{71, 70, 72, 70, 71, 70, 71, 73, 75, 77, 79, 81};
const std::vector<int> falling{81, 80, 82, 80, 81, 82, 80, 78, 76, 74, 72, 70};

Going going(const std::vector<int>& kept, const Ways& ways = {}) {
    return growth(weeks_of(kept), ways).going;
}

TEST(Growth, IsNotSpokenOfBelowSixWeeks) {
    EXPECT_EQ(going({70, 72, 74, 76, 78}, {.good = 9}), Going::early);
    EXPECT_EQ(going({70, 72, -1, 74, 76, 78}), Going::early) << "a week that may not be shown is none";
    EXPECT_EQ(going({}), Going::early);
}

TEST(Growth, FollowsTheRulesThatReadEverybodysNumbers) {
    EXPECT_EQ(going(calm), Going::steady);
    EXPECT_EQ(going(rising), Going::growing);
    EXPECT_EQ(going(falling), Going::dip);
    EXPECT_EQ(way_of(growth(weeks_of(rising), {}).promises).value().rule, trend::Rule::trend);
}

TEST(Growth, OneBadWeekIsNoDip) {
    auto weeks = calm;
    weeks.back() = 20;
    EXPECT_EQ(going(weeks), Going::steady);
}

TEST(Growth, IsAlsoWhatManyNumbersDoAtOnce) {
    EXPECT_EQ(going(calm, {.good = 5}), Going::growing);
    EXPECT_EQ(going(calm, {.wrong = 5}), Going::dip);
    EXPECT_EQ(going(calm, {.good = 4}), Going::steady) << "four in a row a coin does as well";
    EXPECT_EQ(going(calm, {.good = 12, .wrong = 9}), Going::steady);
}

TEST(Growth, BothAtOnceIsSaidAsBoth) {
    EXPECT_EQ(going(rising, {.wrong = 8}), Going::both_ways);
    EXPECT_EQ(going(falling, {.good = 8}), Going::both_ways);
    EXPECT_EQ(going(rising, {.good = 8}), Going::growing);
}

TEST(Growth, ASignalOfSixWeeksSpansWeeksThatMayNotBeShown) {
    const auto told = announced(weeks_of({71, 70, 72, 70, 71, 70, -1, 73, 75, 77, 79, 81}));
    const SeenSignal way = way_of(told).value();
    EXPECT_EQ(way.reports, 6);
    EXPECT_EQ(key_of(way.last), "2026-W31");
}

/// At most one in twenty: the probability that a fair coin gives so many or more.
double chance_of(int many, int of) {
    double chance = 0;
    for (int each = many; each <= of; ++each)
        chance += std::exp(std::lgamma(of + 1.0) - std::lgamma(each + 1.0) - std::lgamma(of - each + 1.0) -
                           of * std::log(2.0));
    return chance;
}

TEST(Growth, OutweighsLikeAFairCoinSays) {
    for (int of = 1; of <= 200; ++of)
        for (int many = (of + 1) / 2; many <= of; ++many) {
            const double chance = chance_of(many, of);
            if (0.047 <= chance && chance <= 0.053) continue;
            EXPECT_EQ(outweighs(many, of - many), chance < 0.05) << many << " of " << of;
        }
    EXPECT_FALSE(outweighs(0, 0));
    EXPECT_TRUE(outweighs(3'000, 2'000));
}

TEST(Ways, AreWhatHasADirectionAndNotWhatStandsOutOnce) {
    using trend::Rule, trend::Side;
    const auto told = [](Rule rule, Side side) {
        return Announcement{Tells::signals, {{.rule = rule, .side = side}}};
    };
    EXPECT_TRUE(way_of(told(Rule::trend, Side::high)));
    EXPECT_TRUE(way_of(told(Rule::shift, Side::low)));
    EXPECT_TRUE(way_of(told(Rule::run_chart, Side::none)));
    EXPECT_FALSE(way_of(told(Rule::outside, Side::high)));
    EXPECT_FALSE(way_of(told(Rule::two_of_three, Side::high)));
    EXPECT_FALSE(way_of({}));
}

TEST(Ways, AreGoodOrWrongByWhatTheirOwnerWants) {
    Ways ways;
    const SeenSignal up{.rule = trend::Rule::trend, .side = trend::Side::high};
    count(ways, up, Direction::increase);
    count(ways, up, Direction::decrease);
    count(ways, up, Direction::neutral);
    const Ways one_of_each{.good = 1, .wrong = 1, .neither = 1};
    EXPECT_EQ(ways, one_of_each);
}

TEST(Shares, OfEveryHundredAreOnlySaidOfMany) {
    EXPECT_EQ(kept_of_every_hundred({.kept = 20, .broken = 9}), std::nullopt);
    EXPECT_EQ(kept_of_every_hundred({.kept = 20, .broken = 10}), 67);
    EXPECT_EQ(kept_of_every_hundred({.kept = 1'509, .broken = 300, .silent = 56}), 81);
    EXPECT_EQ(kept_of_every_hundred({.kept = 30}), 100);
}

}  // namespace
}  // namespace kept
